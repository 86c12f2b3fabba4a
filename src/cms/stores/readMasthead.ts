import type { MastheadData } from '../../commands/ports'
import { emptyMakeup } from '../../makeup/emptyMakeup'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'

/** The newspaper's own data, from the `newspaper` global. */
export async function readMasthead(tx: CmsTransaction): Promise<MastheadData> {
  const { req, overrideAccess, depth } = inside(tx)
  const row = await tx.payload.findGlobal({ slug: 'newspaper', req, overrideAccess, depth })
  return {
    name: row.name ?? '',
    cn: row.cn ?? '',
    postalCode: row.postalCode ?? null,
    supervisor: row.supervisor ?? null,
    sponsor: row.sponsor ?? null,
    publisher: row.publisher ?? null,
    address: row.address ?? null,
    phone: row.phone ?? null,
    printer: row.printer ?? null,
    distribution: row.distribution ?? null,
    price: row.price ?? null,
    editorInChief: row.editorInChief ?? null,
    zipCode: row.zipCode ?? null,
    website: row.website ?? null,
    advertisingLicence: row.advertisingLicence ?? null,
    pageStyle: row.pageStyle ?? emptyMakeup.style,
    serialNumberBase: row.serialNumberBase ?? 0,
    issueNumberBase: row.issueNumberBase ?? 0,
  }
}

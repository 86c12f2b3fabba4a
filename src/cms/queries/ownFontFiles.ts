import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '../../env'

/** The newspaper's own font files, in the order in which they came. */
export async function ownFontFiles(
  payload: Payload,
): Promise<readonly { readonly file: string; readonly hash: string }[]> {
  const { docs } = await payload.find({
    collection: 'press-files',
    where: { kind: { equals: 'font' } },
    sort: 'id',
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ filename, hash }) =>
    filename && hash ? [{ file: path.resolve(env().BANMIAN_DATA, 'press', filename), hash }] : [],
  )
}

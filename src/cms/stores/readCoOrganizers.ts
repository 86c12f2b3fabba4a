import { z } from 'zod'
import type { CoOrganizer } from '../../newspaper/coOrganizer/CoOrganizer'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'

const districts = z.array(z.string())

/** All co-organizers in the order of the strip: two dozen rows, read whole. */
export async function readCoOrganizers(tx: CmsTransaction): Promise<readonly CoOrganizer[]> {
  const { docs } = await tx.payload.find({
    ...inside(tx),
    collection: 'co-organizers',
    sort: 'position',
    pagination: false,
  })
  return docs.map(({ id, name, shortName, area, districts: within }) => ({
    id,
    name,
    shortName,
    area,
    districts: districts.parse(within),
  }))
}

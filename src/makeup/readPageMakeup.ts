import type { PlanAdvertisement } from '../layout/plan/PlanAdvertisement'
import type { PlanFault } from '../layout/plan/PlanFault'
import { PlanReader } from '../layout/plan/PlanReader'
import { readCrop } from '../layout/plan/readCrop'
import { readLock } from '../layout/plan/readLock'
import type { PageMakeup } from './PageMakeup'

/** More than any page holds: readPlan says what this page's style holds. */
const grid = { columns: 48, rows: 400 }
const most = { entries: 60, advertisements: 20, id: 64 }
const itemId = /^(?:article|photo)-[1-9]\d{0,9}$/
const photoId = /^photo-[1-9]\d{0,9}$/
const advertisementId = /^advertisement-[a-z0-9-]{1,40}$/

export type ReadPageMakeup =
  | { readonly ok: true; readonly makeup: PageMakeup }
  | { readonly ok: false; readonly faults: readonly PlanFault[] }

/**
 * Reads what an editor decided of a page, as it comes in at a door or stands in the database: the makeup, or every
 * fault in it.
 *
 * - What is no item's id, lies on no page or is too much is a fault. An id of an item that the page does not carry is
 *   none here: `keepToPage` lets go of it, since the story may have been taken off meanwhile.
 * - Parts that are left out are as on a page of which nothing is decided.
 */
export function readPageMakeup(value: unknown): ReadPageMakeup {
  const read = new PlanReader()
  const given = read.record(value, 'makeup')
  if (given === null) return { ok: false, faults: read.faults }
  const style = read.text(given['style'], 'style')
  if (style.length > most.id) read.fault('style', `at most ${most.id} letters`, style)
  const makeup: PageMakeup = {
    style,
    storiesAboveFlag: read.integer(given['storiesAboveFlag'] ?? 0, 'storiesAboveFlag', {
      least: 0,
      most: most.entries,
    }),
    locks: readLocks(given['locks'] ?? {}, 'locks', read),
    arrangement:
      given['arrangement'] === undefined || given['arrangement'] === null
        ? null
        : readLocks(given['arrangement'], 'arrangement', read),
    crops: readCrops(given['crops'] ?? {}, read),
    photosLeftOut: readPhotos(given['photosLeftOut'] ?? [], read),
    advertisements: readAdvertisements(given['advertisements'] ?? [], read),
  }
  return read.faults.length > 0 ? { ok: false, faults: read.faults } : { ok: true, makeup }
}

function readLocks(value: unknown, path: string, read: PlanReader): PageMakeup['locks'] {
  const entries = entriesOf(value, { path, ids: itemId, read })
  return Object.fromEntries(
    entries.flatMap(([id, lock]) => {
      const { lock: found } = readLock(lock, { path: `${path}.${id}`, grid, read })
      return found === undefined || Object.keys(found).length === 0 ? [] : [[id, found]]
    }),
  )
}

function readCrops(value: unknown, read: PlanReader): PageMakeup['crops'] {
  const entries = entriesOf(value, { path: 'crops', ids: photoId, read })
  return Object.fromEntries(
    entries.flatMap(([id, crop]) => {
      const { crop: found } = readCrop(crop, { path: `crops.${id}`, aspectRatio: 1, read })
      return found === undefined ? [] : [[id, found]]
    }),
  )
}

function entriesOf(
  value: unknown,
  { path, ids, read }: { readonly path: string; readonly ids: RegExp; readonly read: PlanReader },
): readonly (readonly [string, unknown])[] {
  const entries = Object.entries(read.record(value, path) ?? {})
  if (entries.length > most.entries) read.fault(path, `at most ${most.entries} items`, entries.length)
  return entries.slice(0, most.entries).filter(([id]) => {
    const isItem = ids.test(id)
    if (!isItem) read.fault(path, 'ids of items, article-7 or photo-3', id)
    return isItem
  })
}

function readPhotos(value: unknown, read: PlanReader): readonly number[] {
  const photos = read.list(value, 'photosLeftOut')
  if (photos.length > most.entries)
    read.fault('photosLeftOut', `at most ${most.entries} photos`, photos.length)
  const range = { least: 1, most: Number.MAX_SAFE_INTEGER }
  const ids = photos
    .slice(0, most.entries)
    .map((photo, place) => read.integer(photo, `photosLeftOut[${place}]`, range))
  return [...new Set(ids)].sort((one, other) => one - other)
}

function readAdvertisements(value: unknown, read: PlanReader): readonly PlanAdvertisement[] {
  const values = read.list(value, 'advertisements')
  if (values.length > most.advertisements)
    read.fault('advertisements', `at most ${most.advertisements} advertisements`, values.length)
  const found = values.slice(0, most.advertisements).flatMap((one, place): PlanAdvertisement[] => {
    const path = `advertisements[${place}]`
    const fields = read.record(one, path)
    if (fields === null) return []
    const id = read.text(fields['id'], `${path}.id`)
    if (!advertisementId.test(id)) read.fault(`${path}.id`, 'an id like advertisement-1', id)
    const pin =
      fields['pin'] === undefined || fields['pin'] === null
        ? undefined
        : read.oneOf(fields['pin'], `${path}.pin`, ['top', 'bottom'] as const)
    return [
      {
        kind: 'advertisement',
        id,
        columns: read.integer(fields['columns'], `${path}.columns`, { least: 1, most: grid.columns }),
        rows: read.integer(fields['rows'], `${path}.rows`, { least: 1, most: grid.rows }),
        ...(pin === undefined ? {} : { pin }),
      },
    ]
  })
  const ids = found.map(({ id }) => id)
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (twice !== undefined) read.fault('advertisements', 'an id of its own for each', twice)
  return found
}

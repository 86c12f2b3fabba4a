import type { PlanFault } from '../layout/plan/PlanFault'
import { PlanReader } from '../layout/plan/PlanReader'
import { readLock } from '../layout/plan/readLock'
import type { LayoutSlot, PageLayout } from './PageLayout'
import { readPageMakeup } from './readPageMakeup'

const grid = { columns: 48, rows: 400 }
const mostSlots = 60

export type ReadPageLayout =
  | { readonly ok: true; readonly layout: PageLayout }
  | { readonly ok: false; readonly faults: readonly PlanFault[] }

/** Reads a page layout as it stands in the database: the layout, or every fault in it. */
export function readPageLayout(value: unknown): ReadPageLayout {
  const read = new PlanReader()
  const given = read.record(value, 'layout')
  if (given === null) return { ok: false, faults: read.faults }
  const { style, storiesAboveFlag, advertisements } = given
  const furniture = readPageMakeup({ style, storiesAboveFlag, advertisements })
  const slots = read.list(given['slots'], 'slots')
  if (slots.length > mostSlots) read.fault('slots', `at most ${mostSlots} places`, slots.length)
  const places = slots.slice(0, mostSlots).map((slot, place) => readSlot(slot, `slots[${place}]`, read))
  if (!furniture.ok) return { ok: false, faults: [...furniture.faults, ...read.faults] }
  if (read.faults.length > 0) return { ok: false, faults: read.faults }
  const { makeup } = furniture
  return {
    ok: true,
    layout: {
      style: makeup.style,
      storiesAboveFlag: makeup.storiesAboveFlag,
      slots: places,
      advertisements: makeup.advertisements,
    },
  }
}

function readSlot(value: unknown, path: string, read: PlanReader): LayoutSlot {
  const slot = read.record(value, path)
  if (slot === null) return { box: {}, photos: [] }
  const lock = (one: unknown, at: string) => readLock(one, { path: at, grid, read }).lock ?? {}
  return {
    box: lock(slot['box'], `${path}.box`),
    photos: read
      .list(slot['photos'] ?? [], `${path}.photos`)
      .slice(0, mostSlots)
      .map((photo, place) => lock(photo, `${path}.photos[${place}]`)),
  }
}

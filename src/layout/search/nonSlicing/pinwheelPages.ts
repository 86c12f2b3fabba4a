import type { PageStyle } from '../../style/PageStyle'
import type { Rows } from '../../units/Rows'
import { openTable, type OpenTable } from '../bands/openTable'
import type { ItemRun } from '../bands/PackTable'
import type { Piece } from '../Piece'
import type { Proposal, Spot } from '../Proposal'
import { findPinwheels } from './findPinwheels'
import { spotsOfPinwheel } from './spotsOfPinwheel'

/** How many pages are made of pinwheels, and how many of one stretch of the page. */
const mostPages = 10
const mostOfStretch = 6
/** More items than this part into five groups in too many ways. */
const mostItems = 14
/** How many items may stand across the page above a pinwheel, and how many under it: the latter where there are few. */
const aroundIt: readonly (readonly [above: number, below: number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [0, 1],
  [1, 1],
]
const mostWithFoot = 9

interface PinwheelArgs {
  readonly style: PageStyle
  readonly from: Rows
  readonly to: Rows
  readonly load: number
  /** What a group may cost beyond its items' cheapest shapes. */
  readonly budget: number
  /** Pages that cost as much or more are not wanted. */
  readonly limit: number
  /** A page that slicing found: it says where bands part the page; null for one without. */
  readonly sliced: readonly Spot[] | null
}

/**
 * Pages that no cut from edge to edge makes: 风车, a stretch of the page between bands as four arms around a centre. The
 * cheapest first.
 *
 * - Items may stand across the page above the arms: the lead as a banner.
 */
export function pinwheelPages(
  pieces: readonly Piece[],
  { style, from, to, load, budget, limit, sliced }: PinwheelArgs,
): readonly Proposal[] {
  const stretches = stretchesOf(pieces, sliced, { style, from, to })
  if (stretches.length === 0) return []
  const table = openTable(pieces, { style, load, budget })
  const pages = stretches.flatMap((stretch) => {
    const others = (sliced ?? []).filter(({ piece }) => !isIn(pieces.indexOf(piece), stretch))
    const around = others.reduce((sum, { shape }) => sum + shape.cost, 0)
    return pinwheelsIn(table, stretch, limit - around).map(({ spots, cost }) => ({
      spots: [...others, ...spots],
      cost: cost + around,
    }))
  })
  return pages.sort((one, other) => one.cost - other.cost).slice(0, mostPages)
}

/** Rows of the page without a band in them, and the items that stand there. */
interface Stretch extends ItemRun {
  readonly row: Rows
  readonly rows: Rows
}

function isIn(at: number, { first, last }: ItemRun): boolean {
  return at >= first && at <= last
}

function stretchesOf(
  pieces: readonly Piece[],
  sliced: readonly Spot[] | null,
  { style, from, to }: Pick<PinwheelArgs, 'style' | 'from' | 'to'>,
): readonly Stretch[] {
  const { gap } = style.grid
  const bands = pieces.flatMap((piece, at) => (piece.isBand ? [{ piece, at }] : []))
  if (bands.length > 0 && sliced === null) return []
  const stretches: Stretch[] = []
  let next = { first: 0, row: from }
  for (const { piece, at } of bands) {
    const spot = sliced?.find((own) => own.piece === piece)
    if (spot === undefined) return []
    stretches.push({ ...next, last: at - 1, rows: spot.row - gap - next.row })
    next = { first: at + 1, row: spot.row + spot.shape.rows + gap }
  }
  stretches.push({ ...next, last: pieces.length - 1, rows: to - next.row })
  return stretches.filter(({ first, last }) => last - first >= 4 && last - first < mostItems)
}

/** Pinwheels in a stretch: under items across the page, over one, or by themselves. */
function pinwheelsIn(table: OpenTable, stretch: Stretch, limit: number): readonly Proposal[] {
  const { first, last, row, rows } = stretch
  const pages: Proposal[] = []
  for (const [above, below] of aroundIt) {
    if (last - first - above - below < 4 || (below > 0 && last - first >= mostWithFoot)) continue
    const feet = bannersOf(table, { first: last - below + 1, last })
    for (const head of bannersOf(table, { first, last: first + above - 1 })) {
      for (const foot of feet) {
        const own = {
          first: first + above,
          last: last - below,
          row: row + head.rows,
          rows: rows - head.rows - foot.rows,
        }
        const cost = head.cost + foot.cost
        const pinwheels = findPinwheels(table, { ...own, most: mostOfStretch, limit: limit - cost })
        if (pinwheels.length === 0) continue
        const around = [...head.spotsAt(row), ...foot.spotsAt(own.row + own.rows + table.style.grid.gap)]
        for (const pinwheel of pinwheels)
          pages.push({
            spots: [...around, ...spotsOfPinwheel(table, pinwheel, own)],
            cost: cost + pinwheel.cost,
          })
      }
    }
  }
  return pages
}

/** Items across the page; their rows count the gap that parts them from the pinwheel. */
interface Banner {
  readonly rows: Rows
  readonly cost: number
  readonly spotsAt: (row: Rows) => readonly Spot[]
}

/** The cheapest ways for a run to stand across the page. */
function bannersOf(table: OpenTable, run: ItemRun): readonly Banner[] {
  if (run.last < run.first) return [{ rows: 0, cost: 0, spotsAt: () => [] }]
  const { columns, gap } = table.style.grid
  const { lowest, highest } = table.range(run, columns)
  const heights = Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, i) => lowest + i)
  return heights
    .map((rows) => ({ rows, cost: table.cost(run, columns, rows) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((one, other) => one.cost - other.cost || one.rows - other.rows)
    .slice(0, mostBanners)
    .map(({ rows, cost }) => ({
      rows: rows + gap,
      cost,
      spotsAt: (row) => table.spots(run, { column: 0, row, columns, rows }),
    }))
}

const mostBanners = 3

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
/** How many items may stand across the page above a pinwheel. */
const mostAbove = 2

interface PinwheelArgs {
  readonly style: PageStyle
  readonly from: Rows
  readonly to: Rows
  readonly load: number
  /** What a group may cost beyond its items' cheapest shapes. */
  readonly budget: number
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
  { style, from, to, load, budget, sliced }: PinwheelArgs,
): readonly Proposal[] {
  const stretches = stretchesOf(pieces, sliced, { style, from, to })
  if (stretches.length === 0) return []
  const table = openTable(pieces, { style, load, budget })
  const pages = stretches.flatMap((stretch) => {
    const others = (sliced ?? []).filter(({ piece }) => !isIn(pieces.indexOf(piece), stretch))
    const around = others.reduce((sum, { shape }) => sum + shape.cost, 0)
    return pinwheelsIn(table, stretch).map(({ spots, cost }) => ({
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

/** Pinwheels in a stretch, some under items across the page. */
function pinwheelsIn(table: OpenTable, stretch: Stretch): readonly Proposal[] {
  const pages: Proposal[] = []
  for (let above = 0; above <= mostAbove && stretch.last - stretch.first - above >= 4; above++) {
    for (const banner of bannersOf(table, stretch, above)) {
      const own = {
        first: stretch.first + above,
        last: stretch.last,
        row: stretch.row + banner.rows,
        rows: stretch.rows - banner.rows,
      }
      for (const pinwheel of findPinwheels(table, { ...own, most: mostOfStretch }))
        pages.push({
          spots: [...banner.spots, ...spotsOfPinwheel(table, pinwheel, own)],
          cost: banner.cost + pinwheel.cost,
        })
    }
  }
  return pages
}

/** The cheapest ways for the first items to stand across the page; their rows count the gap under them. */
function bannersOf(
  table: OpenTable,
  { first, row }: Stretch,
  above: number,
): readonly { readonly rows: Rows; readonly cost: number; readonly spots: readonly Spot[] }[] {
  if (above === 0) return [{ rows: 0, cost: 0, spots: [] }]
  const { columns, gap } = table.style.grid
  const run = { first, last: first + above - 1 }
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
      spots: table.spots(run, { column: 0, row, columns, rows }),
    }))
}

const mostBanners = 3

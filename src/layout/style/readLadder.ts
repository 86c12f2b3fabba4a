import type { Columns } from '../units/Columns'
import { fontIds } from './fontIds'
import type { HeadlineRank } from './PageStyle'
import type { StyleReader } from './StyleReader'
import { styleRanges } from './styleRanges'

/** A ladder has a lead, a second and at least one for the others; more sizes than these would only cost time. */
const ranks = { least: 3, most: 8 }
const mostSizes = 4

/** Reads the ladder of headline sizes; a base's own is kept within the columns that the page has. */
export function readLadder(
  value: unknown,
  {
    usual,
    columns,
    read,
  }: { readonly usual: readonly HeadlineRank[]; readonly columns: Columns; readonly read: StyleReader },
): readonly HeadlineRank[] {
  const within = (column: Columns): Columns => Math.min(column, columns)
  if (value === undefined || value === null)
    return usual.map((rank) => ({
      ...rank,
      columns: { least: within(rank.columns.least), most: within(rank.columns.most) },
    }))
  const list = read.list(value, 'ladder')
  if (Array.isArray(value) && (list.length < ranks.least || list.length > ranks.most))
    read.fault('ladder', `${ranks.least} to ${ranks.most} ranks`, list.length)
  return list.slice(0, ranks.most).map((rank, i) => readRank(rank, { path: `ladder[${i}]`, columns, read }))
}

function readRank(
  value: unknown,
  { path, columns, read }: { readonly path: string; readonly columns: Columns; readonly read: StyleReader },
): HeadlineRank {
  const fields = read.part(value, path, ['sizesPt', 'font', 'columns'])
  const sizes = read.list(fields['sizesPt'], `${path}.sizesPt`)
  const sizesPt = sizes
    .slice(0, mostSizes)
    .map((size, i) => read.number(size, `${path}.sizesPt[${i}]`, styleRanges.headlinePt))
  const falls = sizesPt.every((size, i) => i === 0 || size < (sizesPt[i - 1] ?? 0))
  if (sizes.length === 0 || sizes.length > mostSizes || !falls)
    read.fault(`${path}.sizesPt`, `one to ${mostSizes} sizes, each smaller than the one before`, sizes)
  const range = { least: 1, most: columns, whole: true } as const
  const span = read.numbers(fields['columns'], `${path}.columns`, {
    usual: { least: 1, most: columns },
    ranges: { least: range, most: range },
  })
  if (span.least > span.most) read.fault(`${path}.columns`, 'least not above most', fields['columns'])
  return {
    sizesPt,
    font: read.oneOf(fields['font'], `${path}.font`, fontIds) ?? 'headlineSans',
    columns: span,
  }
}

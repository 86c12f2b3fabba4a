import type { PageGrid } from '../style/PageStyle'
import type { Lock } from './Lock'
import type { PlanReader } from './PlanReader'

/** The sizes in points that an editor may set a headline in, in steps of half a point. */
const headlineSizes = { least: 9, most: 96 }
const forms = ['across', 'vertical', 'boxed'] as const

/** Reads the lock of a story or a photo; a box that sticks out of the page is a fault. */
export function readLock(
  value: unknown,
  {
    path,
    grid,
    read,
  }: {
    readonly path: string
    readonly grid: Pick<PageGrid, 'columns' | 'rows'>
    readonly read: PlanReader
  },
): { readonly lock?: Lock } {
  if (value === undefined || value === null) return {}
  const lock = read.record(value, path)
  if (lock === null) return {}
  const given = (name: string): boolean => lock[name] !== undefined && lock[name] !== null
  const part = (name: string, least: number, most: number): Record<string, number> =>
    given(name) ? { [name]: read.integer(lock[name], `${path}.${name}`, { least, most }) } : {}
  const headline = given('headline') ? read.oneOf(lock['headline'], `${path}.headline`, forms) : undefined
  const found: Lock = {
    ...part('column', 0, grid.columns - 1),
    ...part('row', 0, grid.rows - 1),
    ...part('columns', 1, grid.columns),
    ...part('rows', 1, grid.rows),
    ...(headline === undefined ? {} : { headline }),
    ...(given('sizePt') ? { sizePt: readSize(lock['sizePt'], `${path}.sizePt`, read) } : {}),
  }
  if ((found.column ?? 0) + (found.columns ?? 1) > grid.columns)
    read.fault(path, `a box within ${grid.columns} columns`, found)
  if ((found.row ?? 0) + (found.rows ?? 1) > grid.rows)
    read.fault(path, `a box within ${grid.rows} rows`, found)
  return { lock: found }
}

function readSize(value: unknown, path: string, read: PlanReader): number {
  const size = read.number(value, path, headlineSizes)
  if (!Number.isInteger(size * 2)) read.fault(path, 'a size in whole or half points', size)
  return size
}

import type { PlanFault } from '../plan/PlanFault'
import { broadsheet8x13 } from './broadsheet8x13'
import type { MeasuredFace } from './MeasuredFace'
import { pageStyles } from './pageStyles'
import type { PageLimits, PageStyle } from './PageStyle'
import { readComposition } from './readComposition'
import { readFaces } from './readFaces'
import { readGeometry } from './readGeometry'
import { readLadder } from './readLadder'
import { readWeights } from './readWeights'
import { StyleReader, type NumberRange } from './StyleReader'
import { styleRanges } from './styleRanges'

export type ReadPageStyle =
  | { readonly ok: true; readonly style: PageStyle }
  | { readonly ok: false; readonly faults: readonly PlanFault[] }

const parts = [
  'id',
  'base',
  'trim',
  'bleedMm',
  'origin',
  'grid',
  'fonts',
  'composition',
  'ladder',
  'furniture',
  'limits',
  'weights',
]

/**
 * Reads a newspaper's own page style (docs/styles.md): the style, or every fault in it.
 *
 * - What it does not say is as in its `base`, one of Banmian's styles; without one as in broadsheet-8x13.
 * - `ownFaces` are the newspaper's own fonts, measured; a face that is neither one of them nor of Banmian's brings its
 *   widths along or is a fault.
 */
export function readPageStyle(value: unknown, ownFaces: readonly MeasuredFace[] = []): ReadPageStyle {
  const read = new StyleReader()
  const given = read.record(value, 'style')
  if (given === null) return { ok: false, faults: read.faults }
  const fields = read.part(given, 'style', parts)
  const base = readBase(fields['base'], read)
  const geometry = readGeometry(fields, { base, read })
  const style: PageStyle = {
    id: readId(fields['id'], read),
    ...geometry,
    fonts: readFaces(fields['fonts'], { usual: base.fonts, ownFaces, read }),
    composition: readComposition(fields['composition'], base.composition, read),
    ladder: readLadder(fields['ladder'], { usual: base.ladder, columns: geometry.grid.columns, read }),
    furniture: read.numbers(fields['furniture'], 'furniture', {
      usual: base.furniture,
      ranges: styleRanges.furniture,
    }),
    limits: readLimits(fields['limits'], base.limits, read),
    weights: readWeights(fields['weights'], base.weights, read),
  }
  checkRoom(style, read)
  return read.faults.length > 0 ? { ok: false, faults: read.faults } : { ok: true, style }
}

function readId(value: unknown, read: StyleReader): string {
  const id = read.text(value, 'id')
  if (typeof value !== 'string') return id
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) read.fault('id', 'small letters, figures and -, at most 64', id)
  if (pageStyles.has(id)) read.fault('id', 'an id that none of Banmian’s styles has', id)
  return id
}

function readBase(value: unknown, read: StyleReader): PageStyle {
  if (value === undefined || value === null) return broadsheet8x13
  const id = read.oneOf(value, 'base', [...pageStyles.keys()])
  return (id === undefined ? undefined : pageStyles.get(id)) ?? broadsheet8x13
}

function readLimits(value: unknown, usual: PageLimits, read: StyleReader): PageLimits {
  const { measure, legRows, crop } = styleRanges
  const fields = read.part(value, 'limits', ['measure', 'legRows', 'crop'])
  const ends = <Ends extends { readonly least: number; readonly most: number }>(
    name: 'measure' | 'legRows',
    own: Ends,
    range: NumberRange,
  ): Ends => {
    const ranges = { least: range, most: range }
    const both = read.numbers<{ readonly least: number; readonly most: number }>(
      fields[name],
      `limits.${name}`,
      { usual: own, ranges },
    )
    if (both.least > both.most) read.fault(`limits.${name}`, 'least not above most', fields[name])
    return { ...own, ...both }
  }
  return {
    measure: ends('measure', usual.measure, measure),
    legRows: ends('legRows', usual.legRows, legRows),
    crop: read.orUsual(fields['crop'], 'limits.crop', { usual: usual.crop, range: crop }),
  }
}

/** The folio fits over the type area, bands leave room for copy, and a basic column holds a line that can be read. */
function checkRoom({ grid, origin, furniture, limits }: PageStyle, read: StyleReader): void {
  const head = grid.pitch + 5000 + Math.round(furniture.folioSizePt * 2.5) * 1000
  if (origin.y < head)
    read.fault('origin.yPt', `at least ${head / 1000} pt for the folio over the type area`, origin.y / 1000)
  const half = Math.floor(grid.rows / 2)
  if (furniture.nameplateRows > half)
    read.fault('furniture.nameplateRows', `at most ${half}, half of the page's rows`, furniture.nameplateRows)
  if (furniture.pageFlagRows > half)
    read.fault('furniture.pageFlagRows', `at most ${half}, half of the page's rows`, furniture.pageFlagRows)
  if (limits.measure.least > grid.charactersPerColumn)
    read.fault(
      'limits.measure.least',
      `at most ${grid.charactersPerColumn}, what a basic column holds`,
      limits.measure.least,
    )
}

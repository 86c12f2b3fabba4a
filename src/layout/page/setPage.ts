import { checkPage } from '../check/checkPage'
import { setAdvertisement } from '../furniture/setAdvertisement'
import { setFolio } from '../furniture/setFolio'
import { nameplateId } from '../furniture/nameplateRoom'
import { setNameplate } from '../furniture/setNameplate'
import { setPageFlag } from '../furniture/setPageFlag'
import { setPhoto } from '../furniture/setPhoto'
import { setStrip } from '../furniture/setStrip'
import type { PagePlan } from '../plan/PagePlan'
import type { Fit } from '../placed/Fit'
import type { PlacedBox } from '../placed/PlacedBox'
import type { PlacedPage } from '../placed/PlacedPage'
import { capSizes } from '../search/capSizes'
import type { Proposal, Spot } from '../search/Proposal'
import type { StoryCopy } from '../search/StoryCopy'
import type { PageStyle } from '../style/PageStyle'
import { placedFaces } from '../style/placedFaces'
import { toPt } from '../units/toPt'
import { areaOf } from './areaOf'
import type { Area } from './Area'
import type { Canvas } from './Canvas'
import { fitOfLeftOut } from './fitOfLeftOut'
import { geometryOf } from './geometryOf'
import { xOf, yOf } from './onGrid'
import { setRules } from './setRules'
import { setStory } from './setStory'

interface SetArgs {
  readonly plan: PagePlan
  readonly style: PageStyle
  readonly copies: ReadonlyMap<string, StoryCopy>
  readonly proposal: Proposal
  readonly leftOut: readonly string[]
}

/** Draws a page as the search proposed it: boxes in reading order, then everything in them, the rules between and the folio. */
export function setPage({ plan, style, copies, proposal, leftOut }: SetArgs): PlacedPage {
  const canvas: Canvas = { lines: [], rules: [], frames: [], images: [] }
  const fit: Fit[] = []
  const topRow = plan.nameplate === undefined ? 0 : style.furniture.nameplateRows + style.grid.gap
  const spots = capSizes(proposal.spots, copies, style)
  for (const spot of spots) {
    const story = setSpot(canvas, spot, copies, style)
    if (story !== null) fit.push(story)
  }
  setRules(canvas, spots, style)
  const boxes = spots.map((spot, i) => boxOf(spot, i + (plan.nameplate === undefined ? 0 : 1), style))
  if (plan.nameplate !== undefined) {
    setNameplate(canvas, plan.nameplate, style)
    boxes.unshift(nameplateBox(style))
  }
  if (plan.folio !== null && plan.folio.pageNumber !== 1) setFolio(canvas, plan.folio, style)
  for (const id of leftOut) fit.push(fitOfLeftOut(id, copies.get(id)))
  return {
    version: 1,
    style: style.id,
    page: geometryOf(style),
    fonts: placedFaces(style),
    boxes,
    lines: canvas.lines,
    rules: canvas.rules,
    frames: canvas.frames,
    images: canvas.images,
    fit,
    checks: checkPage({ spots, lines: canvas.lines, fit, style, topRow }),
    cost: Math.round(proposal.cost * 1000) / 1000,
  }
}

function setSpot(
  canvas: Canvas,
  spot: Spot,
  copies: ReadonlyMap<string, StoryCopy>,
  style: PageStyle,
): Fit | null {
  const { item } = spot.piece
  switch (item.kind) {
    case 'article': {
      const copy = copies.get(item.id)
      if (copy === undefined) throw new Error(`the story ${item.id} was not read`)
      return setStory(canvas, spot, copy, style)
    }
    case 'photo':
      setPhoto(canvas, spot, item, style)
      return null
    case 'pageFlag':
      setPageFlag(canvas, spot, item, style)
      return null
    case 'coOrganizers':
      setStrip(canvas, spot, item, style)
      return null
    case 'advertisement':
      setAdvertisement(canvas, spot, item.id, style)
      return null
  }
}

function boxOf(spot: Spot, order: number, style: PageStyle): PlacedBox {
  const { item } = spot.piece
  const { column, row, shape } = spot
  return {
    id: item.id,
    kind: item.kind,
    order,
    column,
    row,
    columns: shape.columns,
    rows: shape.rows,
    ...inPoints(areaOf(spot, style), style),
  }
}

function nameplateBox(style: PageStyle): PlacedBox {
  const columns = style.grid.columns
  const rows = style.furniture.nameplateRows
  const chars = columns * (style.grid.charactersPerColumn + style.grid.gutter) - style.grid.gutter
  const area = { char: 0, chars, row: 0, rows }
  return {
    id: nameplateId,
    kind: 'nameplate',
    order: 0,
    column: 0,
    row: 0,
    columns,
    rows,
    ...inPoints(area, style),
  }
}

function inPoints(area: Area, style: PageStyle): Pick<PlacedBox, 'x' | 'y' | 'width' | 'height'> {
  return {
    x: toPt(xOf(area.char, style)),
    y: toPt(yOf(area.row, style)),
    width: toPt(area.chars * style.grid.size),
    height: toPt(area.rows * style.grid.pitch),
  }
}

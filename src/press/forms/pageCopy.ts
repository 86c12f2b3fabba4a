import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { looks } from './looks'
import { setText } from './setText'
import { emptySheet, sheet, sheetWidth } from './sheet'

/** A printed page to be shown small, on a sheet of its own. */
export interface PageToCopy {
  readonly placed: PlacedPage
  /** The boxes that the form speaks of: each gets a frame around it. */
  readonly boxes: readonly string[]
  readonly caption: string
}

const outlinePt = 1.8
const whole = { x: 0, y: 0, width: 1, height: 1 }
const gap = 8

/** 版面缩样: a page as it was printed, as large as the sheet lets it be, with the story marked; its text stays text. */
export function pageCopy({ placed, boxes, caption }: PageToCopy): PlacedPage {
  const captionAt = { x: sheet.left, y: sheet.top - 22, width: sheetWidth, box: 'caption', paragraph: 0 }
  const words = setText(caption, { ...looks.line, role: 'folio' }, captionAt)
  const top = sheet.top - 22 + words.length * looks.line.leadingPt + gap
  const roomBelow = sheet.height - sheet.bottom - top
  const scale = Math.min(sheetWidth / placed.page.widthPt, roomBelow / placed.page.heightPt)
  const width = placed.page.widthPt * scale
  const at = { x: sheet.left + (sheetWidth - width) / 2, y: top }
  const small = scaled(placed, scale, at)
  const marked = small.boxes.filter(({ id }) => boxes.includes(id))
  return {
    ...small,
    lines: [...words, ...small.lines],
    frames: [
      ...small.frames,
      { box: 'sheet', ...at, width, height: placed.page.heightPt * scale, thicknessPt: 0.4, tint: 0 },
      ...marked.map(({ id, x, y, width: across, height }) => ({
        box: id,
        x: x - 2,
        y: y - 2,
        width: across + 4,
        height: height + 4,
        thicknessPt: outlinePt,
        tint: 0,
      })),
    ],
  }
}

function scaled(
  placed: PlacedPage,
  scale: number,
  at: { readonly x: number; readonly y: number },
): PlacedPage {
  const x = (points: number) => at.x + points * scale
  const y = (points: number) => at.y + points * scale
  const room = <T extends { x: number; y: number; width: number; height: number }>(one: T): T => ({
    ...one,
    x: x(one.x),
    y: y(one.y),
    width: one.width * scale,
    height: one.height * scale,
  })
  return {
    ...placed,
    page: emptySheet.page,
    boxes: placed.boxes.map(room),
    images: placed.images.map((image) => ({ ...room(image), crop: whole })), // the press cut them already
    frames: placed.frames.map((frame) => ({ ...room(frame), thicknessPt: frame.thicknessPt * scale })),
    rules: placed.rules.map((rule) => ({
      ...rule,
      x1: x(rule.x1),
      x2: x(rule.x2),
      y1: y(rule.y1),
      y2: y(rule.y2),
      thicknessPt: rule.thicknessPt * scale,
    })),
    lines: placed.lines.map((line) => ({
      ...line,
      x: x(line.x),
      baseline: y(line.baseline),
      sizePt: line.sizePt * scale,
    })),
  }
}

import type { PlacedPage } from '../../src/layout/placed/PlacedPage'
import { placedBox, placedLine, smallPage } from './placedPage'

/** A small page with one of each thing that is drawn: what the two drawings are held against each other with. */
export function printedPage(parts: Partial<PlacedPage> = {}): PlacedPage {
  return smallPage({
    boxes: [
      placedBox('s2', { order: 2, y: 120 }),
      placedBox('s1', { order: 0 }),
      placedBox('p1', { kind: 'photo', order: 1, x: 150, y: 150, width: 80, height: 60 }),
    ],
    lines: [
      placedLine('第二条写在前面，读在后面。', { box: 's2', baseline: 150, paragraph: 0 }),
      placedLine('湖畔科普站开门', {
        role: 'headline',
        font: 'headlineSans',
        sizePt: 22,
        baseline: 40,
        paragraph: null,
      }),
      placedLine('本报讯 2023年3月，“湖畔”', { baseline: 60, strong: { from: 0, to: 3 } }),
      placedLine('——科普站——迎来GDP……', { baseline: 71.5 }),
      placedLine('孩子们说：太阳·月亮。', { baseline: 83, paragraph: 1 }),
      placedLine('山（一）村《春》', {
        box: 's2',
        role: 'headline',
        font: 'headlineSerif',
        sizePt: 18,
        vertical: true,
        x: 200,
        baseline: 10,
        paragraph: null,
      }),
      placedLine('湖边的早晨', {
        box: 'p1',
        role: 'caption',
        font: 'label',
        sizePt: 8,
        x: 150,
        baseline: 222,
        paragraph: null,
      }),
      placedLine('湖畔报 2023年3月2日', {
        box: 'folio',
        role: 'folio',
        font: 'label',
        x: 10,
        baseline: 310,
        paragraph: null,
      }),
    ],
    rules: [{ box: null, x1: 10, y1: 300, x2: 230, y2: 300, thicknessPt: 1 }],
    frames: [{ box: 's2', x: 8, y: 118, width: 125, height: 60, thicknessPt: 0.5, tint: 10 }],
    images: [
      { box: 'p1', x: 150, y: 150, width: 80, height: 60, crop: { x: 0.25, y: 0, width: 0.5, height: 1 } },
    ],
    ...parts,
  })
}

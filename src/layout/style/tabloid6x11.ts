import type { PageStyle } from './PageStyle'
import { newsroomWeights } from './newsroomWeights'
import { notoFaces } from './notoFaces'

/** 四开, 6 basic columns of 11 字: 270 × 390 mm, 86 rows of 11.5 pt, body 小五 (9 pt). */
export const tabloid6x11: PageStyle = {
  id: 'tabloid-6x11',
  trim: { width: 765_354, height: 1_105_512 },
  bleed: 8_504,
  origin: { x: 63_177, y: 72_000 },
  grid: { columns: 6, charactersPerColumn: 11, gutter: 1, gap: 1, rows: 86, size: 9_000, pitch: 11_500 },
  fonts: notoFaces,
  composition: {
    indent: 2000,
    gap: { natural: 250, least: 125, most: 500 },
    space: { natural: 333, least: 250, most: 500 },
    squeezesStops: true,
  },
  ladder: [
    { sizesPt: [36, 31, 28], font: 'headlineSans', columns: { least: 3, most: 6 } },
    { sizesPt: [28, 26, 24], font: 'headlineSerif', columns: { least: 3, most: 6 } },
    { sizesPt: [24, 22, 20], font: 'headlineSans', columns: { least: 2, most: 4 } },
    { sizesPt: [20, 18, 16], font: 'headlineSerif', columns: { least: 1, most: 3 } },
    { sizesPt: [18, 16, 14], font: 'headlineSans', columns: { least: 1, most: 3 } },
  ],
  furniture: {
    pageFlagRows: 4,
    pageFlagSizePt: 26,
    nameplateRows: 9,
    nameplateSizePt: 62,
    stripColumns: 4,
    captionSizePt: 8,
    folioSizePt: 9,
  },
  limits: { measure: { least: 9, most: 28 }, legRows: { least: 4, most: 34 }, crop: 180 },
  weights: newsroomWeights,
}

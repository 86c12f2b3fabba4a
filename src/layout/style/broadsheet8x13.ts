import type { PageStyle } from './PageStyle'
import { newsroomWeights } from './newsroomWeights'
import { notoFaces } from './notoFaces'

/** 对开, 8 basic columns of 13 字: 390 × 550 mm, 120 rows of 11.5 pt, body 小五 (9 pt). */
export const broadsheet8x13: PageStyle = {
  id: 'broadsheet-8x13',
  trim: { width: 1_105_512, height: 1_559_055 },
  bleed: 8_504,
  origin: { x: 53_256, y: 102_000 },
  grid: { columns: 8, charactersPerColumn: 13, gutter: 1, gap: 1, rows: 120, size: 9_000, pitch: 11_500 },
  fonts: notoFaces,
  composition: {
    indent: 2000,
    gap: { natural: 250, least: 125, most: 500 },
    space: { natural: 333, least: 250, most: 500 },
    squeezesStops: true,
  },
  ladder: [
    { sizesPt: [42, 36, 31], font: 'headlineSans', columns: { least: 4, most: 8 } },
    { sizesPt: [31, 28, 26], font: 'headlineSerif', columns: { least: 3, most: 6 } },
    { sizesPt: [26, 24, 22], font: 'headlineSans', columns: { least: 2, most: 5 } },
    { sizesPt: [24, 22, 20], font: 'headlineSerif', columns: { least: 2, most: 4 } },
    { sizesPt: [20, 18, 16], font: 'headlineSans', columns: { least: 1, most: 3 } },
  ],
  furniture: {
    pageFlagRows: 4,
    pageFlagSizePt: 30,
    nameplateRows: 12,
    nameplateSizePt: 84,
    stripColumns: 6,
    captionSizePt: 8,
    folioSizePt: 10,
  },
  limits: { measure: { least: 9, most: 28 }, legRows: { least: 4, most: 34 }, crop: 180 },
  weights: newsroomWeights,
}

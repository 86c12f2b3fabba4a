import type { NumberRange } from './StyleReader'

const whole = (least: number, most: number): NumberRange => ({ least, most, whole: true })
const between = (least: number, most: number): NumberRange => ({ least, most })

/**
 * What a newspaper's own style may ask for: wide enough for every sheet that is printed, and narrow enough that no style
 * makes the search slow or a page unreadable.
 */
export const styleRanges = {
  trim: { widthMm: between(100, 500), heightMm: between(140, 700) },
  bleedMm: between(0, 10),
  origin: { xPt: between(0, 400), yPt: between(0, 600) },
  grid: {
    columns: whole(1, 12),
    charactersPerColumn: whole(6, 40),
    gutter: whole(1, 4),
    gap: whole(1, 4),
    rows: whole(30, 160),
    sizePt: between(6, 16),
    pitchPt: between(6, 32),
  },
  milliEm: whole(0, 2000),
  headlinePt: between(8, 120),
  weight: between(0, 10_000),
  furniture: {
    pageFlagRows: whole(2, 20),
    pageFlagSizePt: between(8, 90),
    nameplateRows: whole(4, 40),
    nameplateSizePt: between(16, 160),
    stripColumns: whole(1, 12),
    captionSizePt: between(5, 16),
    folioSizePt: between(5, 20),
  },
  measure: whole(5, 60),
  legRows: whole(1, 160),
  crop: whole(0, 500),
} as const

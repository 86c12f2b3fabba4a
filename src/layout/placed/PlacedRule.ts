import type { Pt } from '../units/Pt'

/** 线: a straight black rule, across or down. `box` is the id of the box it belongs to, or null. */
export interface PlacedRule {
  readonly box: string | null
  readonly x1: Pt
  readonly y1: Pt
  readonly x2: Pt
  readonly y2: Pt
  readonly thicknessPt: Pt
}

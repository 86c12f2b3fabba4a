import type { PageStyle } from '../../style/PageStyle'
import type { Anchor } from './Anchor'
import type { RunPacking } from './RunPacking'

/** What is known of a page around anchors while it is cut into parts. */
export interface AnchorPage {
  readonly anchors: readonly Anchor[]
  readonly packing: RunPacking
  readonly style: PageStyle
}

/** The anchors that bits stand for. */
export function anchorsIn({ anchors }: AnchorPage, bits: number): readonly Anchor[] {
  return bits === 0 ? [] : anchors.filter((_, i) => (bits & (1 << i)) !== 0)
}

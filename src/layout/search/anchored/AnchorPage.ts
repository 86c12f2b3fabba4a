import type { PageStyle } from '../../style/PageStyle'
import type { Anchor } from './Anchor'
import type { Asked, RunPacking } from './RunPacking'

/** What is known of a page around anchors while it is cut into parts. */
export interface AnchorPage {
  readonly anchors: readonly Anchor[]
  readonly packing: RunPacking
  readonly style: PageStyle
  /** How much more there may be than a part holds; 1 where nothing is to be overset. */
  readonly crowding: number
  /** The anchors that bits stand for. */
  readonly groupOf: (bits: number) => AnchorGroup
}

/** Some anchors together, and what they ask for. */
export interface AnchorGroup extends Asked {
  readonly anchors: readonly Anchor[]
  /** Whether each has its place and its size. */
  readonly areFixed: boolean
}

/** A page whose groups of anchors are made once. */
export function anchorPage(page: Omit<AnchorPage, 'groupOf'>): AnchorPage {
  const groups = new Map<number, AnchorGroup>()
  return {
    ...page,
    groupOf: (bits) => {
      const known = groups.get(bits)
      if (known !== undefined) return known
      const made = groupAnchors(page.anchors.filter((_, i) => (bits & (1 << i)) !== 0))
      groups.set(bits, made)
      return made
    },
  }
}

function groupAnchors(anchors: readonly Anchor[]): AnchorGroup {
  return {
    anchors,
    areFixed: anchors.every(({ fixed }) => fixed !== null),
    least: anchors.reduce((sum, { area }) => sum + area.least, 0),
    most: anchors.reduce((sum, { area }) => sum + area.most, 0),
    cost: anchors.reduce((sum, { leastCost }) => sum + leastCost, 0),
  }
}

import { engineVersion, type PagePlan, type PageStyle } from '../layout'
import type { PlacedBy } from '../makeup/PlacedBy'
import { hashJson } from '../newspaper/hashJson'

/** What a page that is laid out now of this plan is made with. */
export function placedWith(plan: PagePlan, style: PageStyle): PlacedBy {
  const { fonts, ...rest } = style
  return {
    engine: engineVersion,
    style: hashJson(rest),
    fonts: Object.fromEntries(Object.entries(fonts).map(([office, face]) => [office, hashJson(face)])),
    plan: hashJson(plan),
  }
}

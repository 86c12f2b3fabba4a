import type { PlanAdvertisement } from './PlanAdvertisement'
import type { PlanArticle } from './PlanArticle'
import type { PlanCoOrganizers } from './PlanCoOrganizers'
import type { PlanPageFlag } from './PlanPageFlag'
import type { PlanPhoto } from './PlanPhoto'

/** Whatever an editor puts on a page. */
export type PlanItem = PlanArticle | PlanPhoto | PlanPageFlag | PlanCoOrganizers | PlanAdvertisement

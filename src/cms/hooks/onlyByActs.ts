import type { CollectionBeforeChangeHook } from 'payload'
import { isAct } from './isAct'
import { refuse } from './refuse'

/** Shuts a collection for every write that does not come from a command: REST, GraphQL, admin, duplicate, restore, bulk. */
export const onlyByActs: CollectionBeforeChangeHook = ({ data, req, context }) => {
  if (isAct(context)) return data
  return refuse({ ok: false, kind: 'onlyByAct' }, req.i18n?.language)
}

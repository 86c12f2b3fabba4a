import type { CollectionBeforeOperationHook } from 'payload'

const mostRows = 200

/** At the doors nobody reads a whole collection: Payload takes `limit=0` and `pagination=false` for "all rows". */
export const boundReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local') return args
  const asked = Number(Reflect.get(args, 'limit') ?? 10)
  const limit = asked > 0 && asked <= mostRows ? asked : mostRows
  return { ...args, limit, pagination: true }
}

import type { RequestContext } from 'payload'

/** Marks a write that a command makes. A symbol: nothing that comes over the wire can carry it. */
export const byCommand = Symbol('written by a command')

export const isAct = (context: RequestContext): boolean => Reflect.get(context, byCommand) === true

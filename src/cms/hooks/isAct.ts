import type { RequestContext } from 'payload'

/**
 * Marks a write that a command makes. A symbol: nothing that comes over the wire can carry it. Of the registry of
 * symbols: Next may hold this module twice, and Payload, kept once a process, must know the mark of both.
 */
export const byCommand = Symbol.for('banmian: written by a command')

export const isAct = (context: RequestContext): boolean => Reflect.get(context, byCommand) === true

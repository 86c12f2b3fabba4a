import type { Payload } from 'payload'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { findIssue } from './findIssue'
import { reading } from './reading'

/** The day of an issue, where it is and this person may read it; else null. */
export async function dateOfIssue(payload: Payload, actor: Actor, id: number): Promise<string | null> {
  if (allowed(actor, 'issues', 'read') !== true) return null
  return reading(payload, async (_tx, db) => (await findIssue(db, id))?.date ?? null)
}

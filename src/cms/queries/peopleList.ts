import type { Payload } from 'payload'
import { peopleForDesk } from '../../newsroom/signIn/peopleForDesk'
import type { PersonRow } from '../../newsroom/signIn/peopleForDesk'
import type { Actor } from '../../review/Actor'
import { openDatabase } from '../database/openDatabase'

/** Everybody with an account, for administrators; nobody for anybody else. */
export async function peopleList(payload: Payload, actor: Actor): Promise<readonly PersonRow[]> {
  return actor.roles.includes('administrator') ? peopleForDesk(openDatabase(payload)) : []
}

export type { PersonRow }

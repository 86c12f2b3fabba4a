import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Actor } from '../../../review/Actor'
import { hasRoleFor } from '../../../review/hasRoleFor'
import { reading } from '../reading'
import type { Named } from '../registersForDesk'

/** To whom this person may assign stories: a desk chief to every editor, a responsible editor to themselves. */
export async function editorsForDesk(payload: Payload, actor: Actor): Promise<readonly Named[]> {
  if (!hasRoleFor('assignArticles', actor)) return []
  if (!actor.roles.includes('deskChief')) return [{ id: actor.id, name: actor.name }]
  return reading(payload, async (_tx, db) => {
    const { rows } = await db.execute<{ id: number; name: string }>(
      sql`select distinct u.id, u.name from users u join roles r on r.person_id = u.id
          where r.role in ('responsibleEditor', 'deskChief', 'dutyChiefEditor') and r."from" <= now()
            and (r.until is null or r.until > now())
            and not exists (select 1 from newsroom.disabled_people d where d.person_id = u.id)
          order by u.name limit 300`,
    )
    return rows.map(({ id, name }) => ({ id, name }))
  })
}

import { sql } from 'drizzle-orm'
import type {
  CommissionStore,
  Invited,
  StoredCommission,
  StoredInvitation,
} from '../commands/CommissionStore'
import { policy } from '../review/policy'
import type { NewsroomTransaction } from './NewsroomTransaction'

/** Commissions and their invitations in Postgres. */
export function commissionStore(transaction: NewsroomTransaction): CommissionStore {
  return {
    lock: (id) => lock(transaction, id),
    create: (commission, invited) => create(transaction, commission, invited),
    unknown: async (invited) => {
      const known = new Set([...(await people(transaction, invited)), ...(await units(transaction, invited))])
      return invited.filter(({ kind, id }) => !known.has(`${kind} ${id}`))
    },
    answer: async (invitationId, articleId, at) => {
      await transaction.execute(
        sql`update newsroom.invitations set article_id = ${articleId}, answered_at = ${at.toISOString()},
              declined_at = null, declined_words = null where id = ${invitationId}`,
      )
    },
    answerAgain: async (commissionId, { invitedPersonId, coOrganizerId }, articleId, at) => {
      await transaction.execute(
        sql`insert into newsroom.invitations (commission_id, invited_person_id, co_organizer_id, article_id, answered_at)
            values (${commissionId}, ${invitedPersonId}, ${coOrganizerId}, ${articleId}, ${at.toISOString()})`,
      )
    },
    decline: async (invitationId, words, at) => {
      await transaction.execute(
        sql`update newsroom.invitations set declined_at = ${at.toISOString()}, declined_words = ${words}
            where id = ${invitationId}`,
      )
    },
    close: async (id, at) => {
      await transaction.execute(
        sql`update newsroom.commissions set closed_at = ${at.toISOString()} where id = ${id}`,
      )
    },
  }
}

async function lock(transaction: NewsroomTransaction, id: number): Promise<StoredCommission | null> {
  const { rows } = await transaction.execute<Record<string, unknown>>(
    sql`select * from newsroom.commissions where id = ${id} for update`,
  )
  const [row] = rows
  if (!row) return null
  const invitations = await transaction.execute<Record<string, unknown>>(
    sql`select * from newsroom.invitations where commission_id = ${id} order by id`,
  )
  return {
    id,
    topic: String(row['topic']),
    brief: textOf(row['brief']),
    plannedLength: numberOf(row['planned_length']),
    dueAt: momentOf(row['due_at']) ?? '',
    issueDate: textOf(row['issue_date']),
    pageNumber: numberOf(row['page_number']),
    rubricId: numberOf(row['rubric_id']),
    personId: Number(row['person_id']),
    personName: String(row['person_name']),
    closedAt: momentOf(row['closed_at']),
    invitations: invitations.rows.map(toInvitation),
  }
}

const toInvitation = (row: Record<string, unknown>): StoredInvitation => ({
  id: Number(row['id']),
  invitedPersonId: numberOf(row['invited_person_id']),
  coOrganizerId: numberOf(row['co_organizer_id']),
  articleId: numberOf(row['article_id']),
  answeredAt: momentOf(row['answered_at']),
  declinedAt: momentOf(row['declined_at']),
})

async function create(
  transaction: NewsroomTransaction,
  commission: Parameters<CommissionStore['create']>[0],
  invited: readonly Invited[],
): Promise<number> {
  const { rows } = await transaction.execute<{ id: string }>(
    sql`insert into newsroom.commissions
          (topic, brief, planned_length, due_at, issue_date, page_number, rubric_id, person_id, person_name)
        values (${commission.topic}, ${commission.brief}, ${commission.plannedLength}, ${commission.dueAt},
          ${commission.issueDate}, ${commission.pageNumber}, ${commission.rubricId}, ${commission.personId},
          ${commission.personName})
        returning id`,
  )
  const id = Number(rows[0]?.id)
  const values = invited.map(
    (one) =>
      sql`(${id}, ${one.kind === 'person' ? one.id : null}::int, ${one.kind === 'coOrganizer' ? one.id : null}::int)`,
  )
  await transaction.execute(
    sql`insert into newsroom.invitations (commission_id, invited_person_id, co_organizer_id)
        values ${sql.join(values, sql`, `)}`,
  )
  return id
}

/** People who hold a role today in which one files copy. */
async function people(transaction: NewsroomTransaction, invited: readonly Invited[]) {
  const ids = idsOf(invited, 'person')
  if (ids.length === 0) return []
  const filing = policy.answerCommission.map(({ role }) => role)
  const { rows } = await transaction.execute<{ id: number }>(
    sql`select distinct person_id as id from roles where person_id in ${ids} and role::text in ${filing}
        and "from" <= now() and (until is null or until > now())`,
  )
  return rows.map(({ id }) => `person ${id}`)
}

async function units(transaction: NewsroomTransaction, invited: readonly Invited[]) {
  const ids = idsOf(invited, 'coOrganizer')
  if (ids.length === 0) return []
  const { rows } = await transaction.execute<{ id: number }>(
    sql`select id from co_organizers where id in ${ids}`,
  )
  return rows.map(({ id }) => `coOrganizer ${id}`)
}

const idsOf = (invited: readonly Invited[], kind: Invited['kind']) =>
  invited.filter((one) => one.kind === kind).map(({ id }) => id)

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const numberOf = (value: unknown) => (value === null || value === undefined ? null : Number(value))
const momentOf = (value: unknown) =>
  value instanceof Date || typeof value === 'string' ? new Date(value).toISOString() : null

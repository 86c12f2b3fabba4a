import { sql } from 'drizzle-orm'
import type { Lease, LeaseStore } from '../commands/LeaseStore'
import { leaseSeconds } from '../commands/LeaseStore'
import type { NewsroomTransaction } from './NewsroomTransaction'

type Row = {
  readonly article_id: number
  readonly person_id: number
  readonly person_name: string
  readonly since: Date | string
}

const lapse = sql`clock_timestamp() - make_interval(secs => ${leaseSeconds})`
const columns = sql`article_id, person_id, person_name, since`

/** Leases in Postgres, one row an article. One statement takes a lease, so that of two at once one gets it. */
export function leaseStore(transaction: NewsroomTransaction): LeaseStore {
  const held = async (articleId: number) => {
    const { rows } = await transaction.execute<Row>(
      sql`select ${columns} from newsroom.leases where article_id = ${articleId} and renewed_at > ${lapse}`,
    )
    return rows.map(toLease)[0] ?? null
  }
  return {
    held,
    take: async (articleId, person) => {
      const { rows } = await transaction.execute<Row>(
        sql`insert into newsroom.leases as held (article_id, person_id, person_name)
            values (${articleId}, ${person.id}, ${person.name})
            on conflict (article_id) do update
              set person_id = excluded.person_id, person_name = excluded.person_name, renewed_at = clock_timestamp(),
                  since = case when held.person_id = excluded.person_id and held.renewed_at > ${lapse}
                               then held.since else clock_timestamp() end
              where held.person_id = excluded.person_id or held.renewed_at <= ${lapse}
            returning ${columns}`,
      )
      const lease = rows.map(toLease)[0] ?? (await held(articleId))
      if (!lease) throw new Error(`Article ${articleId} has no lease right after one was taken.`)
      return lease
    },
    seize: async (articleId, person) => {
      const { rows } = await transaction.execute<Row>(
        sql`insert into newsroom.leases (article_id, person_id, person_name)
            values (${articleId}, ${person.id}, ${person.name})
            on conflict (article_id) do update
              set person_id = excluded.person_id, person_name = excluded.person_name,
                  since = clock_timestamp(), renewed_at = clock_timestamp()
            returning ${columns}`,
      )
      const [lease] = rows.map(toLease)
      if (!lease) throw new Error(`The lease of article ${articleId} could not be taken.`)
      return lease
    },
    release: async (articleId, personId) => {
      await transaction.execute(
        sql`delete from newsroom.leases where article_id = ${articleId} and person_id = ${personId}`,
      )
    },
  }
}

function toLease({ article_id, person_id, person_name, since }: Row): Lease {
  return {
    articleId: article_id,
    personId: person_id,
    personName: person_name,
    since: new Date(since).toISOString(),
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'

const lookEvery = 1_000
/** How long before its time the press begins with an issue, in ms; pages that were signed off before are printed already. */
const leadTime = 120_000
const prepareEvery = 20_000

export interface ScheduleWatch {
  /** Of the role `banmian_app`. */
  readonly pool: Pick<Pool, 'query'>
  readonly post: (order: { readonly issueId: number; readonly act: 'prepare' | 'publish' }) => Promise<void>
  readonly signal: AbortSignal
  /** Hears of every failure; the watch goes on. */
  readonly onFault: (error: unknown) => void
}

/**
 * Looks every second for issues whose time is near or has come, until `signal` says stop. The database's clock counts.
 *
 * Every instance's worker does the same: which of them publishes is decided by the row's lock, in the transaction that
 * publishes. Nothing is remembered here, so that a restart loses nothing.
 */
export async function watchSchedules(watch: ScheduleWatch): Promise<void> {
  const preparedAt = new Map<number, number>()
  while (!watch.signal.aborted) {
    const next = await look(watch, preparedAt).catch((error: unknown) => {
      watch.onFault(error)
      return lookEvery
    })
    await pause(next, undefined, { signal: watch.signal }).catch(() => undefined)
  }
}

/** Does what is to do now; returns in how many ms to look again, sooner than in a second where one falls due before. */
async function look(watch: ScheduleWatch, preparedAt: Map<number, number>): Promise<number> {
  const { rows } = await watch.pool.query<{ issue_id: number; due_in: string }>(
    `select issue_id, extract(epoch from publish_at - clock_timestamp()) * 1000 as due_in
     from newsroom.schedules
     where state = 'waiting' and publish_at <= clock_timestamp() + make_interval(secs => $1)
     order by publish_at, issue_id limit 20`,
    [leadTime / 1_000],
  )
  const near = rows.map((row) => ({ issueId: row.issue_id, dueIn: Number(row.due_in) }))
  for (const { issueId } of near.filter(({ dueIn }) => dueIn <= 0)) {
    await watch.post({ issueId, act: 'publish' }).catch(watch.onFault)
  }
  const ahead = near.filter(({ dueIn }) => dueIn > 0)
  for (const { issueId } of ahead) {
    if (Date.now() - (preparedAt.get(issueId) ?? 0) < prepareEvery) continue
    preparedAt.set(issueId, Date.now())
    await watch.post({ issueId, act: 'prepare' }).catch(watch.onFault)
  }
  const soonest = Math.min(lookEvery, ...ahead.map(({ dueIn }) => Math.ceil(dueIn) + 1))
  return Math.max(20, soonest)
}

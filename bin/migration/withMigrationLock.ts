import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'

const lockKey = '7089057330341930344' // any number, the same for every start of Banmian

/** Does `work` while holding the one migration lock of the database; a second start waits, then finds it done. */
export async function withMigrationLock(owner: pg.Client, work: () => Promise<void>): Promise<void> {
  for (let told = false; !(await tryLock(owner)); told = true) {
    if (!told) console.log('  另一个进程正在更新数据表，等待中 Another process is migrating: waiting')
    await pause(500)
  }
  try {
    await work()
  } finally {
    await owner.query('select pg_advisory_unlock($1::bigint)', [lockKey])
  }
}

async function tryLock(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ locked: boolean }>(
    'select pg_try_advisory_lock($1::bigint) as locked',
    [lockKey],
  )
  return rows[0]?.locked === true
}

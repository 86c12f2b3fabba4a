import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionDatabase } from '../../../src/cms/database/session'
import { inTransaction } from '../../../src/cms/inTransaction'
import { cms } from '../../../src/runtime'
import { ownerPool } from '../../support/ownerPool'

describe('a commit that failed is reported as failed', () => {
  const owner = ownerPool()
  beforeAll(async () => {
    await owner.query(`
      drop table if exists public.zz_child, public.zz_parent;
      create table public.zz_parent (id int primary key);
      create table public.zz_child (id int primary key, parent int references public.zz_parent(id) deferrable initially deferred);
      grant all on public.zz_child, public.zz_parent to banmian_app;`)
  })
  afterAll(async () => {
    await owner.query('drop table public.zz_child, public.zz_parent')
    await owner.end()
  })
  const stored = async (table: string, id: number) =>
    (await owner.query(`select 1 from public.${table} where id = $1`, [id])).rowCount

  it('where a deferred constraint refuses at the commit', async () => {
    const payload = await cms()
    const act = inTransaction(payload, async (id) => {
      await sessionDatabase(payload, id).execute(sql`insert into zz_child values (1, 99)`)
      return { ok: true, value: null }
    })
    await expect(act).rejects.toThrow('did not keep')
    expect(await stored('zz_child', 1)).toBe(0)
  })

  it('where the backend is killed before the commit', async () => {
    const payload = await cms()
    const act = inTransaction(payload, async (id) => {
      const db = sessionDatabase(payload, id)
      await db.execute(sql`insert into zz_parent values (7)`)
      const { rows } = await db.execute(sql`select pg_backend_pid() as pid`)
      await owner.query('select pg_terminate_backend($1)', [rows[0]?.['pid']])
      await new Promise((resolve) => setTimeout(resolve, 100))
      return { ok: true, value: null }
    })
    await expect(act).rejects.toThrow('did not keep')
    expect(await stored('zz_parent', 7)).toBe(0)
  })

  it('where a step failed and its error was caught', async () => {
    const payload = await cms()
    const act = inTransaction(payload, async (id) => {
      const db = sessionDatabase(payload, id)
      await db.execute(sql`insert into zz_parent values (8)`)
      await db.execute(sql`select 1 / 0`).catch(() => null)
      return { ok: true, value: null }
    })
    await expect(act).rejects.toThrow('did not keep')
    expect(await stored('zz_parent', 8)).toBe(0)
  })

  it('where somebody rolled it back underway', async () => {
    const payload = await cms()
    const id = await payload.db.beginTransaction()
    await sessionDatabase(payload, id ?? '').execute(sql`insert into zz_parent values (9)`)
    await payload.db.rollbackTransaction(id ?? '')
    await expect(payload.db.commitTransaction(id ?? '')).rejects.toThrow('rolled back before')
    expect(await stored('zz_parent', 9)).toBe(0)
  })

  it('and keeps what it says it kept', async () => {
    const payload = await cms()
    await inTransaction(payload, async (id) => {
      await sessionDatabase(payload, id).execute(sql`insert into zz_parent values (10)`)
      return { ok: true, value: null }
    })
    expect(await stored('zz_parent', 10)).toBe(1)
  })

  it('writes nothing outside of a transaction that is over', async () => {
    const payload = await cms()
    const id = (await payload.db.beginTransaction()) ?? ''
    await payload.db.rollbackTransaction(id)
    expect(() => sessionDatabase(payload, id)).toThrow('is over')
  })
})

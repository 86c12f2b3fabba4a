import type pg from 'pg'
import { cmsMigrationFiles } from './cmsMigrationFiles'
import { MigrationTrouble } from './MigrationTrouble'
import { recordMigrationFiles } from './recordMigrationFiles'

/**
 * Code and database have to know the same past. Refused, with the migration's name:
 *
 * - the database holds a migration that the code does not: it is newer than the code, or the file was deleted
 * - a migration was changed after it was applied
 * - a migration of the code would be passed over, being older than one already applied
 * - the tables were once pushed by Payload's development mode, which no migration can continue
 *
 * Returns which migrations are still to be applied.
 */
export async function checkLevels(owner: pg.Client, root: string): Promise<PendingMigrations> {
  return {
    cms: await checkCms(owner, cmsMigrationFiles(root)),
    record: await checkRecord(owner, recordMigrationFiles(root)),
  }
}

export interface PendingMigrations {
  readonly cms: readonly string[]
  readonly record: readonly string[]
}

async function checkCms(owner: pg.Client, names: readonly string[]): Promise<readonly string[]> {
  if (!(await tableExists(owner, 'public.payload_migrations'))) return names
  const { rows } = await owner.query<{ name: string | null; batch: string | null }>(
    'select name, batch::text from public.payload_migrations order by id',
  )
  if (rows.some(({ batch }) => batch === '-1')) {
    throw new MigrationTrouble(
      '此数据库的表由开发模式直接写入，无法继续迁移。请换一个空数据库。',
      'The tables of this database were pushed by a development mode, and no migration can continue them. Use an empty database.',
    )
  }
  const applied = rows.map(({ name }) => name ?? '')
  refuseUnknown(
    applied.find((name) => !names.includes(name)),
    'migrations/cms',
  )
  const last = names.findLastIndex((name) => applied.includes(name))
  refuseSkipped(
    names.slice(0, last + 1).find((name) => !applied.includes(name)),
    'migrations/cms',
  )
  return names.slice(last + 1)
}

async function checkRecord(
  owner: pg.Client,
  files: ReturnType<typeof recordMigrationFiles>,
): Promise<readonly string[]> {
  if (!(await tableExists(owner, 'drizzle.__drizzle_migrations'))) return files.map(({ name }) => name)
  const { rows } = await owner.query<{ hash: string; at: string }>(
    'select hash, created_at::text as at from drizzle.__drizzle_migrations order by created_at',
  )
  for (const { hash, at } of rows) {
    const file = files.find(({ when }) => when === Number(at))
    if (!file) refuseUnknown(at, 'migrations/published')
    else if (file.hash !== hash) refuseChanged(file.name)
  }
  const applied = new Set(rows.map(({ at }) => Number(at)))
  const last = Math.max(0, ...applied)
  refuseSkipped(files.find(({ when }) => when <= last && !applied.has(when))?.name, 'migrations/published')
  return files.filter(({ when }) => !applied.has(when)).map(({ name }) => name)
}

function refuseUnknown(name: string | undefined, folder: string): void {
  if (name === undefined) return
  throw new MigrationTrouble(
    `数据库已有迁移 ${name}，而 ${folder} 中没有：代码比数据库旧，或文件被删除。请更新代码。`,
    `The database has the migration ${name}, which ${folder} does not: the code is older than the database, or the file was deleted. Update the code.`,
  )
}

function refuseSkipped(name: string | undefined, folder: string): void {
  if (name === undefined) return
  throw new MigrationTrouble(
    `${folder} 中的迁移 ${name} 比已执行的更旧却从未执行，会被跳过。请为它重新生成一个较新的迁移。`,
    `The migration ${name} of ${folder} is older than one already applied and was never applied itself: it would be passed over. Make it anew, as the newest.`,
  )
}

function refuseChanged(name: string): void {
  throw new MigrationTrouble(
    `迁移 ${name} 在执行之后被修改。请恢复原文件，修改另写一个新的迁移。`,
    `The migration ${name} was changed after it had been applied. Put the file back, and write the change as a new migration.`,
  )
}

async function tableExists(owner: pg.Client, name: string): Promise<boolean> {
  const { rows } = await owner.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    name,
  ])
  return rows[0]?.found === true
}

import type pg from 'pg'
import { MigrationTrouble } from './MigrationTrouble'

/** A server that is old, or a database that does not hold Chinese, is refused before anything is written to it. */
export async function checkServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ version: string; encoding: string; ctype: string }>(
    `select current_setting('server_version_num') as version,
            pg_encoding_to_char(encoding) as encoding, datctype as ctype
       from pg_database where datname = current_database()`,
  )
  const { version, encoding, ctype } = rows[0] ?? { version: '0', encoding: '', ctype: '' }
  if (Number(version) < 160_000) {
    throw new MigrationTrouble(
      `PostgreSQL 版本过旧（${version}），需要 18（至少 16）。`,
      `This PostgreSQL is too old (${version}): 18 is wanted, 16 at least.`,
    )
  }
  if (encoding !== 'UTF8' || ctype === 'C' || ctype === 'POSIX') {
    throw new MigrationTrouble(
      `数据库的编码须为 UTF8，且 LC_CTYPE 不能是 C（现为 ${encoding} / ${ctype}），否则无法检索中文。`,
      `The database has to be UTF8, with an LC_CTYPE other than C (it is ${encoding} / ${ctype}), or Chinese cannot be searched.`,
    )
  }
}

import pg from 'pg'
import { MigrationTrouble } from './MigrationTrouble'

/**
 * The role that an address names, made where it is missing, and returned by name. The password of a derived
 * address is set anew each time (the secret may have changed); one that was given belongs to whoever gave it.
 */
export async function ensureRole(
  owner: pg.Client,
  { url, given }: { readonly url: string; readonly given: boolean },
): Promise<string> {
  const { username, password } = new URL(url)
  const name = decodeURIComponent(username)
  const { rows } = await owner.query<{ self: boolean; there: boolean }>(
    'select current_user = $1 as self, exists (select from pg_roles where rolname = $1) as there',
    [name],
  )
  const { self, there } = rows[0] ?? { self: false, there: false }
  if (self) {
    throw new MigrationTrouble(
      `角色 ${name} 就是数据库的所有者：应用与读者须用权限较少的角色。`,
      `The role ${name} is the owner of the database: the app and the readers need roles with fewer rights.`,
    )
  }
  if (there && given) return name
  const verb = there ? 'alter' : 'create'
  const quoted = `${pg.escapeIdentifier(name)} login password ${pg.escapeLiteral(decodeURIComponent(password))}`
  try {
    await owner.query(`${verb} role ${quoted}`)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
    throw new MigrationTrouble(
      `无权建立角色 ${name}。请授予 CREATEROLE，或自行建立并用 DATABASE_APP_URL、DATABASE_READER_URL 指定。`,
      `No right to make the role ${name}. Grant CREATEROLE, or make it yourself and name it in DATABASE_APP_URL or DATABASE_READER_URL.`,
    )
  }
  return name
}

import pg from 'pg'

/**
 * Who may do what in the database, set anew at each migration, in one transaction:
 *
 * | role   | public, newsroom | published                            | ledger         |
 * | app    | rows, all verbs  | SELECT, INSERT; cursors also UPDATE  | SELECT, INSERT |
 * | reader | nothing          | SELECT of the newest revisions       | nothing        |
 *
 * The reader sees the record through the views `current_…` alone: what a retracted story once said is out of its reach.
 */
export async function grantRights(
  owner: pg.Client,
  roles: { readonly app: string; readonly reader: string },
): Promise<void> {
  const app = pg.escapeIdentifier(roles.app)
  const reader = pg.escapeIdentifier(roles.reader)
  await owner.query('begin')
  try {
    const rights = [...takeAll(app), ...takeAll(reader), ...giveApp(app), ...giveReader(reader)]
    await queryAll(owner, rights)
    if (await mayAlter(owner, roles.app)) await queryAll(owner, limits(app, '30s'))
    if (await mayAlter(owner, roles.reader))
      await queryAll(owner, [...limits(reader, '5s'), readOnly(reader)])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

/** Whatever an earlier version granted, and what Postgres grants to everybody. */
const takeAll = (role: string) => [
  'revoke all on schema public from public',
  ...['public', 'newsroom', 'published', 'ledger'].flatMap((schema) => [
    `revoke all on all tables in schema ${schema} from ${role}`,
    `revoke all on all sequences in schema ${schema} from ${role}`,
    `revoke all on schema ${schema} from ${role}`,
  ]),
]

const giveApp = (role: string) => [
  `grant usage on schema public, newsroom, published, ledger to ${role}`,
  `grant select, insert, update, delete on all tables in schema public, newsroom to ${role}`,
  `grant usage, select on all sequences in schema public, newsroom to ${role}`,
  `revoke all on public.payload_migrations from ${role}`,
  `grant select on public.payload_migrations to ${role}`,
  `grant select, insert on all tables in schema published, ledger to ${role}`,
  `grant usage, select on all sequences in schema published, ledger to ${role}`,
  `grant update, delete on published.outbox_cursors to ${role}`,
  `alter default privileges in schema public grant select, insert, update, delete on tables to ${role}`,
  `alter default privileges in schema public grant usage, select on sequences to ${role}`,
]

const giveReader = (role: string) => [
  `grant usage on schema published to ${role}`,
  `grant select on published.current_issues, published.current_pages, published.current_stories,
    published.current_files to ${role}`,
]

const readOnly = (role: string) => `alter role ${role} set default_transaction_read_only = on`

/** A forgotten transaction or a lock nobody gives back ends by itself. */
const limits = (role: string, statementTimeout: string) => [
  `alter role ${role} set statement_timeout = '${statementTimeout}'`,
  `alter role ${role} set lock_timeout = '5s'`,
  `alter role ${role} set idle_in_transaction_session_timeout = '60s'`,
]

/** A role that was given may belong to somebody else: its limits are theirs to set. */
async function mayAlter(owner: pg.Client, role: string): Promise<boolean> {
  const { rows } = await owner.query<{ may: boolean }>(
    "select pg_has_role(current_user, $1, 'member with admin option') as may",
    [role],
  )
  return rows[0]?.may === true
}

async function queryAll(owner: pg.Client, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await owner.query(statement)
}

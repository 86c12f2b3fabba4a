import { steps } from './messages.mjs'
import { step } from './progress.mjs'
import { runTypeScript } from './run.mjs'
import { Trouble } from './Trouble.mjs'

/** The embedded Postgres with the database `banmian` in it. Ctrl-C while it starts stops it as well. */
export function startEmbedded({ folder, end, password, settings }) {
  return step(steps.database, async () => {
    // Late: `pg`, which it asks, is not there before the install.
    const { openCluster, ensureDatabase } = await import('./postgres/openCluster.mjs')
    const opening = openCluster({ folder, password, settings })
    end.atTheEnd(() => opening.then((cluster) => cluster.stop(), nothingToStop))
    const cluster = await opening
    await ensureDatabase(cluster.url('postgres'), 'banmian')
    return cluster
  })
}

/** Both sets of migrations, roles and rights. */
export const migrate = (env) => runStep(steps.migrate, 'bin/migrate.ts', [], env)

/** The sample newspaper with its people, where nobody is in the database yet. */
export async function seedWhereEmpty(env) {
  const { query } = await import('./postgres/postmaster.mjs')
  const [{ empty }] = await query(
    env.DATABASE_APP_URL,
    'select not exists (select from public.users) as empty',
  )
  if (empty) await runStep(steps.seed, 'bin/sample.ts', ['--if-empty'], env)
}

function runStep(name, file, args, env) {
  return step(name, async () => {
    const code = await runTypeScript(file, args, { env })
    if (code !== 0) throw new Trouble('') // the command has told its own
  })
}

/** It never came up; whoever waits for it has the reason. */
const nothingToStop = () => {}

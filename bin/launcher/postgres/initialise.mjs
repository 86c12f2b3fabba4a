import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { troubles } from '../messages.mjs'
import { Trouble } from '../Trouble.mjs'
import { chooseIdentity } from './identity.mjs'

/**
 * Makes the cluster where there is none: beside its place first, then moved there, so that a start broken off
 * never leaves half a cluster to be taken for a whole one. Returns as whom Postgres runs.
 *
 * C.UTF-8 from Postgres itself: Chinese text is cut into words, and sorts the same on every machine.
 */
export function initialise({ native, folder, user, password }) {
  const place = join(folder, 'postgres')
  if (existsSync(join(place, 'PG_VERSION'))) return chooseIdentity({ native, clusterFolder: place })

  const fresh = join(folder, 'postgres.new')
  const passwordFile = join(folder, 'postgres.password')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  try {
    const identity = chooseIdentity({ native, clusterFolder: fresh })
    if (identity.uid !== undefined) {
      for (const path of [fresh, passwordFile]) chownSync(path, identity.uid, identity.gid)
    }
    runInitdb(identity, {
      native,
      args: [`--pgdata=${fresh}`, `--username=${user}`, `--pwfile=${passwordFile}`, ...clusterForm()],
    })
    renameSync(fresh, place)
    return identity
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

const clusterForm = () => [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  `--locale=${process.platform === 'linux' ? 'C.UTF-8' : process.platform === 'darwin' ? 'en_US.UTF-8' : 'C'}`,
  '--auth=scram-sha-256',
]

function runInitdb(identity, { native, args }) {
  const { file, args: fullArgs, options } = identity.command(join(native, 'bin', 'initdb'), args)
  const result = spawnSync(file, fullArgs, { ...options, cwd: '/', encoding: 'utf8', env: postgresEnv() })
  if (result.status !== 0) {
    throw new Trouble(troubles.initdbFailed(`${result.stderr ?? ''}${result.error?.message ?? ''}`.trim()))
  }
}

/** Nothing of the person's own Postgres settings (PGPORT, PGDATA, LANG …) may reach ours. */
export function postgresEnv() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

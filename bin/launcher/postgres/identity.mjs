import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { troubles } from '../messages.mjs'
import { Trouble } from '../Trouble.mjs'

/**
 * As whom Postgres runs: Postgres refuses root. Returns `uid` and `gid` (undefined: as ourselves) and
 * `command(file, args)`, what to spawn.
 *
 * Root hands over to the owner of the data folder where that is somebody else, otherwise to `nobody`. Where that
 * user cannot pass through to the program and its data (a clone under /root), it is given the one right to do so.
 */
export function chooseIdentity({ native, clusterFolder }) {
  const owner = statSync(clusterFolder).uid
  const self = process.getuid?.()
  if (self === undefined) return asOurselves
  if (self !== 0) {
    if (owner !== self) throw new Trouble(troubles.foreignCluster(clusterFolder, nameOf(owner)))
    return asOurselves
  }
  const user = owner === 0 ? findUser('nobody') : { uid: owner, gid: statSync(clusterFolder).gid }
  const reach = [native, clusterFolder]
  const identity = [plainly(user), withPassage(user)].find((candidate) => canReach(candidate, reach))
  if (!identity) throw new Trouble(troubles.noUserForPostgres())
  return identity
}

const asOurselves = { command: (file, args) => ({ file, args, options: {} }) }

const plainly = ({ uid, gid }) => ({
  uid,
  gid,
  command: (file, args) => ({ file, args, options: { uid, gid } }),
})

/**
 * `setpriv` (util-linux) drops root and keeps the one capability that lets a process pass closed folders.
 * `no_setuid_fixup`: access(2), by which initdb looks for its programs, forgets capabilities otherwise.
 */
const withPassage = ({ uid, gid }) => ({
  uid,
  gid,
  command: (file, args) => ({
    file: 'setpriv',
    args: [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      '--inh-caps=-all,+dac_override',
      '--ambient-caps=-all,+dac_override',
      '--securebits=+no_setuid_fixup',
      file,
      ...args,
    ],
    options: {},
  }),
})

function canReach(identity, folders) {
  return folders.every((folder) => {
    const { file, args, options } = identity.command('/bin/sh', ['-c', 'cd -- "$0" && test -x .', folder])
    return spawnSync(file, args, { ...options, cwd: '/', stdio: 'ignore' }).status === 0
  })
}

function findUser(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  if (!line) throw new Trouble(troubles.noUserForPostgres())
  const [, , uid, gid] = line.split(':').map(Number)
  return { uid, gid }
}

function nameOf(uid) {
  return uid === 0 ? 'root' : uid === userInfo().uid ? userInfo().username : String(uid)
}

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { steps, troubles } from './messages.mjs'
import { root } from './paths.mjs'
import { step } from './progress.mjs'
import { Trouble } from './Trouble.mjs'

/** Installs from the lockfile, where what is installed is not what the lockfile says. */
export async function installWhereNeeded() {
  if (isInstalled(root)) return
  await step(steps.install, () => npmCi(root))
}

/**
 * npm leaves a hidden lockfile in node_modules when an installation is whole. It is asked instead of a stamp
 * of our own, so that an installation somebody made by hand is not made again.
 */
export function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'))
  const found = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (!wanted || !found) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    if (found[path] === undefined)
      return entry.optional === true || entry.devOptional === true || entry.peer === true
    const sameVersion = found[path].version === entry.version
    return sameVersion && (path.lastIndexOf('node_modules/') > 0 || existsSync(join(folder, path)))
  })
}

function readPackages(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null // cut off in the middle: not a whole installation
  }
}

/**
 * `--ignore-scripts`: nothing we use needs them (Postgres' links are made by postgres/binaries.mjs), and npm
 * versions differ in which they allow. `--include=dev`: the build needs TypeScript, whatever NODE_ENV says.
 */
function npmCi(folder) {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const [command, fullArgs] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args]
  return new Promise((done, failed) => {
    const child = spawn(command, fullArgs, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let output = ''
    const keep = (chunk) => (output += chunk)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', () => failed(new Trouble(troubles.noNpm())))
    child.once('close', (code) =>
      code === 0 ? done() : failed(new Trouble(troubles.installFailed(firstErrors(output)))),
    )
  })
}

/** npm ends with pages of help: what went wrong stands first. */
function firstErrors(output) {
  const lines = output.trim().split('\n')
  const first = lines.findIndex((line) => line.startsWith('npm error'))
  return lines.slice(Math.max(0, first)).slice(0, 12).join('\n')
}

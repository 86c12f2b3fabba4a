import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { steps, troubles } from './messages.mjs'
import { root } from './paths.mjs'
import { step } from './progress.mjs'
import { run } from './run.mjs'
import { Trouble } from './Trouble.mjs'

const sources = [
  'src',
  'public',
  'package-lock.json',
  'next.config.mjs',
  'payload.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Builds the app where what stands in .next was not made from these sources. */
export async function buildWhereStale(env) {
  const stamp = join(root, '.next', 'banmian-build-stamp')
  const wanted = sourceHash(root)
  const built = existsSync(stamp) && existsSync(join(root, '.next', 'BUILD_ID'))
  if (built && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(stamp, { force: true }) // a build broken off is stale
  await step(steps.build, async () => {
    const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env })
    if (code !== 0) throw new Trouble(troubles.stepFailed(steps.build))
  })
  writeFileSync(stamp, wanted)
}

/** One hash over everything the build is made from: names and contents. */
export function sourceHash(folder) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const source of sources) {
    for (const file of filesOf(join(folder, source))) {
      hash.update(`\n${relative(folder, file)}\n`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      resolved: z.string().optional(),
    }),
  ),
})
const { packages } = lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

test('the lockfile lists the packages of every platform, so that npm ci takes it on all of them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isListed(path, name)),
  )
  expect(missing).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([])
})

/** As Node looks for it: in the package's own folder, then in each one above. */
function isListed(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}`.replace(/^\//, '') in packages) return true
  return path !== '' && isListed(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}

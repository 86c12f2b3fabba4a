import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const manifest = z.object({
  node: z.record(z.string(), z.object({ exportedName: z.string().optional() })),
})

/** The numbers that a build gave its server actions, by name: what a browser sends when a button is pressed. */
export function readActionIds(app: string): ReadonlyMap<string, string> {
  const path = join(app, '.next/server/server-reference-manifest.json')
  const { node } = manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(
    Object.entries(node).flatMap(([id, { exportedName }]) => (exportedName ? [[exportedName, id]] : [])),
  )
}

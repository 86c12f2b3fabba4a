import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** The golden pages as they were last written, with the version of the engine that made them. */
const Goldens = z.object({
  engineVersion: z.string(),
  pages: z.record(
    z.string(),
    z.object({ hash: z.string(), lines: z.number(), overset: z.number(), boxes: z.array(z.string()) }),
  ),
})
export type Goldens = z.infer<typeof Goldens>

export const goldenFile = join(import.meta.dirname, 'goldens.json')

export async function readGoldens(): Promise<Goldens> {
  return Goldens.parse(JSON.parse(await readFile(goldenFile, 'utf8')))
}

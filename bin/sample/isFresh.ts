import type { Payload } from 'payload'
import type { SampleNewspaper } from './newspaper'

/** Whatever of a newspaper the sample would stand beside, or clash with. */
const registers = [
  'issues',
  'pages',
  'articles',
  'photos',
  'rubrics',
  'bylines',
  'co-organizers',
  'page-layouts',
] as const

/**
 * Whether the sample may be written: there is no newspaper yet, neither its own data nor anything filed under it, and
 * nobody has a sample person's username. People alone, such as a first administrator, do not stand against it.
 */
export async function isFresh(payload: Payload, { people }: SampleNewspaper): Promise<boolean> {
  const { name } = await payload.findGlobal({ slug: 'newspaper' })
  if (name) return false
  for (const collection of registers) {
    if ((await payload.count({ collection })).totalDocs > 0) return false
  }
  const username = { in: people.map((person) => person.username) }
  return (await payload.count({ collection: 'users', where: { username } })).totalDocs === 0
}

import { sampleNewspaper } from '../../../../bin/sample/newspaper'
import type { SampleNewsroom } from '../../../../bin/sample/SampleNewsroom'
import type { Actor } from '../../../../src/review/Actor'
import { person } from '../../../support/builders'
import { memoryNewsroom } from '../../../support/memoryNewsroom'

/** The sample newspaper with its people, and an empty newsroom in memory that knows their bylines. */
export function sampleRoom() {
  const sample = sampleNewspaper()
  const actors = new Map<string, Actor>(
    sample.people.map(({ username, name, roles }, index) => [
      username,
      person(roles, { id: index + 1, name }),
    ]),
  )
  const accountsByName = Object.fromEntries(
    sample.bylines.flatMap(({ name, account }) => {
      const actor = account === null ? undefined : actors.get(account)
      return actor ? [[name, actor.id]] : []
    }),
  )
  const memory = memoryNewsroom({ masthead: sample.masthead, accountsByName })
  const illustrate: SampleNewsroom['illustrate'] = async ({ id }, pictures) => {
    const photos = pictures.map(({ scene, caption, credit }, index) => {
      const { width, height } = scene()
      return { id: id * 10 + index, url: `/media/${id}-${index}.jpg`, width, height, caption, credit }
    })
    memory.state.articles = memory.state.articles.map((one) => (one.id === id ? { ...one, photos } : one))
  }
  return { sample, actors, memory, room: { newsroom: memory.newsroom, actors, illustrate } }
}

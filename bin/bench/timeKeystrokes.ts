import { copyfit } from '../../src/layout'
import type { TextMemory } from '../../src/layout/text/prepareStory'
import { randomPlan } from '../../tests/support/randomPlan'
import { timed, type Timing } from './Timing'

/** A story of some paragraphs to which one character after another is added, its copyfit counted after each. */
export async function timeKeystrokes(): Promise<readonly Timing[]> {
  const article = randomPlan(3).items.find((item) => item.kind === 'article')
  if (article?.kind !== 'article') throw new Error('the random page has no story')
  const memory: TextMemory = new Map()
  const room = { style: 'broadsheet-8x13', measure: 13, textColumns: 4, bodyRows: 20 }
  const timings: Timing[] = []
  for (let key = 0; key < 400; key++) {
    const body = article.body.map((block, b) =>
      b === 1 ? { ...block, text: block.text + '水'.repeat(key % 80) } : block,
    )
    timings.push(await timed(() => copyfit({ ...article, body }, room, memory)))
  }
  return timings
}

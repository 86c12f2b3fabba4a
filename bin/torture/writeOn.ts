import { setTimeout as sleep } from 'node:timers/promises'
import { fieldsOf } from '../../src/desk/article/fieldsOf'
import type { StoredArticle } from '../../src/commands/ports'
import { hasTurn } from './hasTurn'
import type { Colleague } from './hirePeople'
import type { Newsdesk } from './Newsdesk'

const wait = (most: number) => sleep(Math.random() * most)
const oneOf = <Item>(items: readonly Item[]): Item | undefined =>
  items[Math.floor(Math.random() * items.length)]

/**
 * Somebody who writes until the time is up: reads a story, puts a piece of text of their own into it, lets it be kept,
 * saves it, some of it late. What was not acknowledged is written again, as a person would who still sees it.
 */
export async function writeOn(here: Newsdesk, who: Colleague): Promise<void> {
  const pending = new Map<number, readonly string[]>()
  let sequence = 0
  while (Date.now() < here.until) {
    const articleId = oneOf(Math.random() < 0.3 ? here.secretIds : here.openIds.slice(-8))
    const article = articleId === undefined ? null : await here.read(articleId)
    if (!article || !hasTurn(article, who.actor)) {
      await wait(400)
      continue
    }
    sequence = Math.max(Date.now(), sequence + 1)
    pending.set(
      article.id,
      await writeOnce(here, who, { article, before: pending.get(article.id) ?? [], sequence }),
    )
    await wait(500)
  }
}

/** Answers what is still not known to be saved. */
async function writeOnce(
  { history, secretIds }: Newsdesk,
  { actor, desk }: Colleague,
  work: { readonly article: StoredArticle; readonly before: readonly string[]; readonly sequence: number },
): Promise<readonly string[]> {
  const { article, sequence } = work
  const path = `/desk/articles/${article.id}`
  const text = JSON.stringify(article.copy)
  const arrived = work.before.filter((token) => text.includes(token))
  history.saved(arrived)
  const token = history.write(article.id, actor.id, secretIds.includes(article.id))
  const tokens = [...work.before.filter((one) => !arrived.includes(one)), token]
  if (Math.random() < 0.3) await takeLease(desk, path, history.count)
  const fields = withTokens(fieldsOf(article, null), tokens)
  const copy = { baseRev: article.rev, fields, sequence }
  const kept = await desk.json('PUT', `/desk/working-copies/article-${article.id}`, copy)
  history.count(`working copy ${kept.kind}`)
  if (kept.kind === 'done' && kept.answer['answer'] === 'kept') history.kept(tokens)
  if (Math.random() < 0.4) await wait(1_500) // late
  const story = { articleId: article.id, baseRev: article.rev, notice: null, fields, sequence }
  const saved = await desk.call(path, 'saveStory', story)
  history.count(saved.kind === 'refused' ? `save refused: ${saved.refusal}` : `save ${saved.kind}`)
  if (saved.kind !== 'done') return tokens
  if (saved.answer['wasMerged'] === true) history.count('save merged')
  history.saved(tokens)
  return []
}

async function takeLease(desk: Colleague['desk'], path: string, count: (what: string) => void) {
  const pulse = await desk.json('POST', `${path}/pulse`, { act: Math.random() < 0.3 ? 'takeOver' : 'write' })
  count(`lease ${pulse.kind}`)
}

function withTokens(fields: ReturnType<typeof fieldsOf>, tokens: readonly string[]) {
  const lines = fields.body.split('\n')
  for (const token of tokens)
    lines.splice(Math.floor(Math.random() * (lines.length + 1)), 0, `补记${token}。`)
  return { ...fields, body: lines.join('\n') }
}

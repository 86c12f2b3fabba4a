import { parseByline } from '../../newspaper/byline/parseByline'
import type { PageReading, ReadStory } from '../PageReading'
import { readCredit } from '../readCredit'
import type { EditResult } from './EditResult'
import { settleReading } from './settleReading'
import { takeBlock, type TakenBlock } from './takeBlock'

export type Assignment = 'paragraph' | 'subhead' | 'caption' | 'kicker' | 'headline' | 'deck' | 'byline'

/**
 * Says what the piece that holds `line` is, and of which story.
 *
 * - Paragraphs and subheads are put behind the story's last piece that stands above them on the page.
 * - `headline` with `story: null` begins a new story; a kicker, headline or deck that was there before stays in front.
 * - `discarded` leaves the piece out with its mark: its lines stay named, `assignLines` brings it back.
 */
export function assignLines(
  reading: PageReading,
  assignment:
    | { readonly line: number; readonly as: Assignment; readonly story: number | null }
    | { readonly line: number; readonly as: 'discarded' },
): EditResult {
  const taken = takeBlock(reading, assignment.line)
  if (taken === null) return { ok: false, kind: 'noSuchBlock' }
  const { rest } = taken
  if (assignment.as === 'discarded') {
    return { ok: true, value: settleReading({ ...rest, discarded: [...rest.discarded, ...taken.lines] }) }
  }
  const { as, story: index } = assignment
  if (index === null) {
    if (as !== 'headline') return { ok: false, kind: 'storyWithoutHeadline' }
    return {
      ok: true,
      value: settleReading({ ...rest, stories: inOrder([...rest.stories, newStory(taken)]) }),
    }
  }
  const story = rest.stories[index]
  if (story === undefined) return { ok: false, kind: 'noSuchStory' }
  return {
    ok: true,
    value: settleReading({ ...rest, stories: rest.stories.with(index, put[as](story, taken)) }),
  }
}

function newStory({ text, lines }: TakenBlock): ReadStory {
  return {
    kicker: null,
    headline: text,
    deck: null,
    headlineLines: lines,
    dateline: null,
    body: [],
    bylineText: null,
    bylines: [],
    bylineLines: [],
    captions: [],
    lines: [lines[0] ?? 0, lines.at(-1) ?? 0],
  }
}

function inOrder(stories: readonly ReadStory[]): ReadStory[] {
  return stories.toSorted((a, b) => a.lines[0] - b.lines[0])
}

const put: Readonly<Record<Assignment, (story: ReadStory, taken: TakenBlock) => ReadStory>> = {
  paragraph: (story, taken) => putInBody(story, taken, 'paragraph'),
  subhead: (story, taken) => putInBody(story, taken, 'subhead'),
  caption: (story, { text, lines }) => {
    const caption = readCredit(text)
    return { ...story, captions: [...story.captions, { ...caption, lines }] }
  },
  kicker: (story, taken) => putInHeadlines(story, taken, { kicker: behind(story.kicker, taken.text) }),
  headline: (story, taken) => putInHeadlines(story, taken, { headline: behind(story.headline, taken.text) }),
  deck: (story, taken) =>
    putInHeadlines(story, taken, { deck: behind(story.deck, taken.text.replace(/^[—-]+\s*/u, '')) }),
  byline: (story, { text, lines }) => {
    const byline = parseByline(text)
    return {
      ...story,
      bylineText: behind(story.bylineText, text),
      bylines: byline.ok ? [...story.bylines, ...byline.parts] : story.bylines,
      bylineLines: [...story.bylineLines, ...lines],
    }
  },
}

function putInBody(story: ReadStory, { text, lines }: TakenBlock, kind: 'paragraph' | 'subhead'): ReadStory {
  const [first = 0] = lines
  const at = story.body.findLastIndex((block) => (block.lines[0] ?? 0) < first) + 1
  return { ...story, body: story.body.toSpliced(at, 0, { kind, text, lines }) }
}

function putInHeadlines(
  story: ReadStory,
  { lines }: TakenBlock,
  texts: Partial<Pick<ReadStory, 'kicker' | 'headline' | 'deck'>>,
): ReadStory {
  return { ...story, ...texts, headlineLines: [...story.headlineLines, ...lines] }
}

function behind(text: string | null, added: string): string {
  return text === null || text === '' ? added : `${text} ${added}`
}

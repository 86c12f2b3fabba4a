import type { PageReading, ReadFolio, ReadStory } from '../../src/intake/PageReading'
import { normaliseText } from '../../src/newspaper/article/normaliseText'
import type { ExpectedPage } from './ExpectedPage'

/** One row of the score: how many were right of how many there are, and what was not. */
export interface ScoreRow {
  readonly name: string
  readonly right: number
  readonly of: number
  readonly wrong: readonly string[]
}

type ExpectedStory = ExpectedPage['stories'][number]

/** Compares a reading with how an editor reads the page. A story is found by its headline's place in the order of the page. */
export function scoreReading(reading: PageReading, expected: ExpectedPage): ScoreRow[] {
  const pairs = expected.stories.map((story) => ({ story, read: findStory(reading, story) }))
  const compare = (name: string, of: (story: ExpectedStory | ReadStory) => unknown): ScoreRow =>
    rowOf(name, pairs, ({ story, read }) => read !== undefined && same(of(story), of(read)))
  return [
    single('page flag', same(flagOf(reading.pageFlag), flagOf(expected.pageFlag))),
    single('number of stories', reading.stories.length === expected.stories.length),
    compare('kickers', (story) => story.kicker),
    compare('headlines', (story) => story.headline),
    compare('decks', (story) => story.deck),
    compare('datelines', (story) => story.dateline),
    compare('bylines', (story) => story.bylines.map(({ kind, name, role }) => [kind, name, role])),
    compare('subheads', (story) =>
      story.body.filter(({ kind }) => kind === 'subhead').map(({ text }) => text),
    ),
    scoreParagraphs(pairs),
    ...scoreJoins(reading, expected),
    scoreCoOrganizers(reading, expected),
    scoreBreaks(reading, expected),
    ...scoreFolio(reading, expected),
    ...scoreCaptions(pairs),
  ]
}

interface Pair {
  readonly story: ExpectedStory
  readonly read: ReadStory | undefined
}

function findStory(reading: PageReading, story: ExpectedStory): ReadStory | undefined {
  const wanted = new Set(story.body.flatMap(({ lines }) => lines))
  const named = reading.stories.find(({ headline }) => headline === story.headline)
  return (
    named ??
    reading.stories.find(({ body }) => body.some(({ lines }) => lines.some((line) => wanted.has(line))))
  )
}

function single(name: string, isRight: boolean): ScoreRow {
  return { name, right: isRight ? 1 : 0, of: 1, wrong: isRight ? [] : [name] }
}

function rowOf(name: string, pairs: readonly Pair[], isRight: (pair: Pair) => boolean): ScoreRow {
  const wrong = pairs.filter((pair) => !isRight(pair)).map(({ story }) => story.headline)
  return { name, right: pairs.length - wrong.length, of: pairs.length, wrong }
}

/** A page is told as scanned: half-width punctuation stands for full-width. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, asSet) === JSON.stringify(other, asSet)
}

function asSet(_: string, value: unknown): unknown {
  return typeof value === 'string' ? normaliseText(value) : value
}

function flagOf(flag: { readonly name: string; readonly pinyin: string | null } | null): unknown {
  return flag === null ? null : [flag.name, flag.pinyin]
}

/** An expected paragraph whose pieces the scan has torn apart may stand whole or in its pieces: breaks has the say there. */
function scoreParagraphs(pairs: readonly Pair[]): ScoreRow {
  const wrong: string[] = []
  let of = 0
  for (const { story, read } of pairs) {
    const texts = new Set(read?.body.map(({ text }) => text) ?? [])
    const torn = new Set(story.breaks.map(({ head }) => head))
    for (const { kind, text, lines } of story.body) {
      if (kind === 'subhead' || lines.some((line) => torn.has(line))) continue
      of += 1
      const isRight = texts.has(withoutDateline(text, story.dateline))
      if (!isRight) wrong.push(`line ${lines.join(', ')}`)
    }
  }
  return { name: 'paragraphs', right: of - wrong.length, of, wrong }
}

function withoutDateline(text: string, dateline: string | null): string {
  const normal = normaliseText(text)
  return dateline !== null && normal.startsWith(dateline) ? normal.slice(dateline.length).trim() : normal
}

function scoreJoins(reading: PageReading, expected: ExpectedPage): ScoreRow[] {
  const wanted = joinsOf(expected.stories)
  const made = joinsOf(reading.stories)
  const broken = new Set(
    expected.stories.flatMap(({ breaks }) => breaks.map(({ tail, head }) => `${tail}→${head}`)),
  )
  const sought = [...wanted].filter((join) => !broken.has(join))
  const missed = sought.filter((join) => !made.has(join))
  const wrong = [...made].filter((join) => !wanted.has(join))
  return [
    { name: 'joins found', right: sought.length - missed.length, of: sought.length, wrong: missed },
    { name: 'joins made that are right', right: made.size - wrong.length, of: made.size, wrong },
  ]
}

/** A page that says nothing of its folio is not scored for it. */
function scoreFolio({ folio }: PageReading, expected: ExpectedPage): ScoreRow[] {
  if (expected.folio === undefined) return []
  return [single('folio', same(partsOf(folio), partsOf(expected.folio)))]
}

function partsOf(folio: ReadFolio | Exclude<ExpectedPage['folio'], undefined>): unknown {
  return folio === null ? null : [folio.date, folio.pageNumber, folio.editors]
}

/** Captions of a story with their credits, where the page says which there are; one too many is wrong too. */
function scoreCaptions(pairs: readonly Pair[]): ScoreRow[] {
  const told = pairs.flatMap(({ story, read }) =>
    story.captions === undefined ? [] : [{ wanted: story.captions, read: read?.captions ?? [] }],
  )
  if (told.length === 0) return []
  const wrong = told.flatMap(({ wanted, read }) => [
    ...wanted.filter(
      ({ text, credit }) =>
        !read.some((other) => other.text === normaliseText(text) && same(other.credit, credit)),
    ),
    ...read.slice(wanted.length),
  ])
  const of = told.reduce((sum, { wanted }) => sum + wanted.length, 0)
  return [
    {
      name: 'captions with credit',
      right: Math.max(0, of - wrong.length),
      of,
      wrong: wrong.map(({ text }) => text),
    },
  ]
}

function joinsOf(stories: readonly (ExpectedStory | ReadStory)[]): Set<string> {
  const joins = new Set<string>()
  for (const { lines } of stories.flatMap(({ body }) => body)) {
    lines.slice(1).forEach((line, at) => joins.add(`${lines[at]}→${line}`))
  }
  return joins
}

function scoreCoOrganizers(reading: PageReading, expected: ExpectedPage): ScoreRow {
  const names = expected.coOrganizers?.names ?? []
  const found = reading.coOrganizers?.names ?? []
  const wrong = names.filter((name, at) => found[at] !== name)
  const extra = found.filter((name) => !names.includes(name))
  const isLabelRight =
    reading.coOrganizers?.label === expected.coOrganizers?.label &&
    reading.coOrganizers?.note === expected.coOrganizers?.note
  const faults = [...wrong, ...extra, ...(isLabelRight ? [] : ['label or note'])]
  return {
    name: 'co-organizers',
    right: names.length - Math.min(names.length, faults.length),
    of: names.length,
    wrong: faults,
  }
}

/** A broken place is mended where the tail goes on at its head, and flagged where a person is shown it. */
function scoreBreaks(reading: PageReading, expected: ExpectedPage): ScoreRow {
  const joined = joinsOf(reading.stories)
  const breaks = expected.stories.flatMap((story) => story.breaks)
  const wrong = breaks.filter(({ tail, head, moved }) => {
    if (joined.has(`${tail}→${head}`)) return false
    return !reading.unresolved.some(({ kind, lines }) => {
      if (moved !== undefined) return kind === 'misplaced' && lines.includes(moved)
      return (
        (kind === 'openTail' && lines.includes(tail ?? 0)) ||
        (kind === 'orphanHead' && lines.includes(head ?? 0))
      )
    })
  })
  return {
    name: 'breaks flagged or joined',
    right: breaks.length - wrong.length,
    of: breaks.length,
    wrong: wrong.map(({ tail, head, moved }) => (moved === undefined ? `${tail}→${head}` : `moved ${moved}`)),
  }
}

import type { PublishedPage } from '../../published/record'

/** A story in the list beside its page. Of a retracted one nothing is left but its place. */
export interface StoryEntry {
  readonly issueDate: string
  readonly pageNumber: number
  readonly storyNumber: number
  readonly kicker: string | null
  readonly headline: string | null
  readonly state: 'printed' | 'corrected' | 'retracted'
  /** 更正: what was wrong. */
  readonly correction: string | null
}

/** The stories of a page in reading order, those retracted at the places that they had. */
export function storyEntries(page: PublishedPage): readonly StoryEntry[] {
  const place = { issueDate: page.issueDate, pageNumber: page.number }
  const standing = page.stories.map(({ storyNumber, copy, correction }): StoryEntry => {
    const { kicker, headline } = copy.headlines
    const state = correction === null ? 'printed' : 'corrected'
    return { ...place, storyNumber, kicker, headline, state, correction }
  })
  const known = new Set(standing.map(({ storyNumber }) => storyNumber))
  const retracted = new Set(
    page.boxes
      .filter(({ state, storyNumber }) => state === 'retracted' && !known.has(storyNumber))
      .map(({ storyNumber }) => storyNumber),
  )
  const gone = [...retracted].map((storyNumber): StoryEntry => ({
    ...place,
    ...nothing,
    storyNumber,
    state: 'retracted',
  }))
  return [...standing, ...gone].sort((one, other) => one.storyNumber - other.storyNumber)
}

const nothing = { kicker: null, headline: null, correction: null }

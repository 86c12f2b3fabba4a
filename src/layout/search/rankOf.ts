import type { HeadlineRank, PageStyle } from '../style/PageStyle'

/** The step of the ladder for the story at a place of the editor's order: the lead, the second, and the others by thirds. */
export function rankOf(place: number, stories: number, { ladder }: PageStyle): HeadlineRank {
  const below = ladder.length - 2
  const step =
    place < 2 || stories <= ladder.length
      ? Math.min(place, ladder.length - 1)
      : 2 + Math.min(below - 1, Math.floor(((place - 2) * below) / (stories - 2)))
  const rank = ladder[step]
  if (rank === undefined) throw new Error('a style needs a ladder of headline sizes')
  return rank
}

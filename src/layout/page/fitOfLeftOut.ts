import type { Fit } from '../placed/Fit'
import type { StoryCopy } from '../search/StoryCopy'
import type { PreparedText } from '../text/PreparedText'

/** The measure that lines of a story without a box are counted at. */
const measure = 13

/** Copyfit of an item that has no box: overset whole. */
export function fitOfLeftOut(id: string, copy: StoryCopy | undefined): Fit {
  const texts = copy === undefined ? [] : [...copy.text.blocks.map(({ text }) => text), copy.text.byline]
  const lines = copy === undefined ? 0 : copy.countAt(measure).count.total
  return {
    id,
    state: 'overset',
    lines,
    capacity: 0,
    oversetLines: lines,
    oversetCharacters: texts.reduce((sum, text) => sum + (text === null ? 0 : charactersOf(text)), 0),
    freeLines: 0,
    freeCharacters: 0,
    mends: [],
  }
}

function charactersOf({ tokens }: PreparedText): number {
  return tokens.reduce((sum, { text }) => sum + [...text].length, 0)
}

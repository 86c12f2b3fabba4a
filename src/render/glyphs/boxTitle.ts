import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { LineRole } from '../../layout/placed/LineRole'

/** Whose lines name a box, the best first: a story by its headline, a photo by its caption, a strip by its first name. */
const namingRoles: readonly LineRole[] = ['headline', 'pageFlag', 'caption', 'coOrganizer', 'folio', 'body']

/** What a box is called by those who cannot see it, or list it: null for a box without a word on it. */
export function boxTitle(placed: PlacedPage, box: string): string | null {
  const lines = placed.lines.filter((line) => line.box === box)
  const role = namingRoles.find((candidate) => lines.some((line) => line.role === candidate))
  const words = lines.filter((line) => line.role === role).map(({ clusters }) => clusters.join(''))
  return words.length === 0
    ? null
    : role === 'headline' || role === 'caption'
      ? words.join('')
      : (words[0] ?? null)
}

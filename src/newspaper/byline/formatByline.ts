import type { BylinePart } from './BylinePart'
import type { BylineText, BylineToken } from './BylineText'

/**
 * Writes a byline as it is printed.
 *
 * - A parsed byline gives its own text back, character for character.
 * - Parts alone are set in the house form: `（谭某某 本报记者 肖某某）`, a role once for the names that share it.
 */
export function formatByline(byline: BylineText | readonly BylinePart[]): string {
  if ('tokens' in byline) return byline.tokens.map(textOf).join('')
  if (byline.length === 0) return ''
  const words = byline.flatMap((part, at) => {
    const before = byline[at - 1]
    const isRoleDue = part.role !== null && part.role !== (before?.role ?? null)
    return isRoleDue ? [part.role, part.name] : [part.name]
  })
  return `（${words.join(' ')}）`
}

function textOf(token: BylineToken): string {
  return token.kind === 'name' ? token.part.name : token.text
}

import type { ArticleCopy } from './ArticleCopy'

/**
 * The one written form of a copy that hashes are taken over: a JSON array of arrays, so that no order of keys
 * and no stored extra field can change it.
 *
 * - Order: version, [kicker, headline, deck], dateline, body [kind, text], byline text, bylines [kind, role,
 *   name], captions [text, credit role, credit name].
 * - White space at the ends of a text is not printed and does not count; an empty text counts as none.
 * - Nothing else is normalised: two copies that could look different on paper never share a form.
 */
export function canonicalCopy(copy: ArticleCopy): string {
  const { headlines } = copy
  return JSON.stringify([
    'articleCopy/1',
    [optional(headlines.kicker), headlines.headline.trim(), optional(headlines.deck)],
    optional(copy.dateline),
    copy.body.map((block) => [block.kind, block.text.trim()]),
    optional(copy.bylineText),
    copy.bylines.map((part) => [part.kind, optional(part.role), part.name.trim()]),
    copy.captions.map(({ text, credit }) => [
      text.trim(),
      credit === null ? null : [credit.role.trim(), credit.name.trim()],
    ]),
  ])
}

const optional = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim())

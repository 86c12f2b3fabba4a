import type { PageReading } from './PageReading'

/** The reading as docs/contracts/intake.md promises it, keys in its order: what only the desk needs is left out. */
export function toContract(reading: PageReading): unknown {
  const { pageFlag, folio, stories, coOrganizers, unresolved } = reading
  return {
    pageFlag,
    folio,
    stories: stories.map(({ kicker, headline, deck, dateline, body, bylines, captions, lines }) => ({
      kicker,
      headline,
      deck,
      dateline,
      body: body.map(({ kind, text, lines: own }) => ({ kind, text, lines: own })),
      bylines: bylines.map(({ kind, name, role }) => ({ kind, name, role })),
      captions,
      lines,
    })),
    coOrganizers,
    unresolved,
  }
}

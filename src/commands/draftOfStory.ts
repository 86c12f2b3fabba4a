import type { PageReading, ReadStory } from '../intake/PageReading'
import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import type { IntakeNote } from './ports'

/** A story that was read off a page, as copy, with what is left for a person's eye. */
export function draftOfStory(
  reading: PageReading,
  story: ReadStory,
): { readonly copy: ArticleCopy; readonly intakeNotes: readonly IntakeNote[] } {
  const { kicker, headline, deck, dateline, bylineText, bylines } = story
  const lines = linesOf(story)
  const copy: ArticleCopy = {
    headlines: { kicker, headline, deck },
    dateline,
    body: story.body.map(({ kind, text }) => ({ kind, text })),
    bylineText,
    bylines,
    captions: story.captions.map(({ text, credit }) => ({ text, credit })),
  }
  const unresolved = reading.unresolved.filter((one) => one.lines.some((line) => lines.has(line)))
  const left = unresolved.map(({ kind, message, lines: at }) => ({ kind, message, lines: at }))
  return { copy, intakeNotes: [...left, ...ownNotes(story)] }
}

function linesOf(story: ReadStory): ReadonlySet<number> {
  const pieces = [...story.body, ...story.captions].flatMap((piece) => piece.lines)
  return new Set([...story.headlineLines, ...story.bylineLines, ...pieces])
}

/** Notes are kept with the draft in the newsroom's language, like those of intake itself. */
function ownNotes(story: ReadStory): readonly IntakeNote[] {
  const { headline, headlineLines, bylineText, bylines, bylineLines } = story
  const isUnparsed = bylineText !== null && bylines.length === 0
  return [
    ...(headline.trim() === ''
      ? [{ kind: 'headlineMissing', message: '这篇稿件没有读到标题，请补上。', lines: headlineLines }]
      : []),
    ...(isUnparsed
      ? [
          {
            kind: 'unparsableByline',
            message: `署名“${bylineText}”未能识别，已按原文保留，请核对。`,
            lines: bylineLines,
          },
        ]
      : []),
  ]
}

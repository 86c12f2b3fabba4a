import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import type { BodyBlock } from '../../newspaper/article/BodyBlock'
import { parseByline } from '../../newspaper/byline/parseByline'
import type { CopyFields } from './CopyFields'
import { subheadMark } from './subheadMark'

/** What a form holds, as copy: a line is a paragraph, a line behind `## ` a subhead; a byline that cannot be parsed has no parts. */
export function copyOf(fields: CopyFields): ArticleCopy {
  const bylineText = filled(fields.bylineText)
  const byline = bylineText === null ? null : parseByline(bylineText)
  return {
    headlines: {
      kicker: filled(fields.kicker),
      headline: fields.headline.trim(),
      deck: filled(fields.deck.replace(/^\s*——/u, '')),
    },
    dateline: filled(fields.dateline),
    body: fields.body.split(/\r?\n/u).flatMap(blockOf),
    bylineText,
    bylines: byline?.ok ? byline.parts : [],
    captions: fields.captions.flatMap(({ text, creditName, creditRole }) => {
      const credit =
        creditName.trim() === '' ? null : { name: creditName.trim(), role: creditRole.trim() || '摄' } // what a credit without a role is
      return text.trim() === '' && credit === null ? [] : [{ text: text.trim(), credit }]
    }),
  }
}

const filled = (text: string) => text.trim() || null

function blockOf(line: string): readonly BodyBlock[] {
  const text = line.trim()
  if (text === '' || text === subheadMark.trim()) return []
  return text.startsWith(subheadMark)
    ? [{ kind: 'subhead', text: text.slice(subheadMark.length).trim() }]
    : [{ kind: 'paragraph', text }]
}

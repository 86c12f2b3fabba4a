import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import type { CopyFields } from './CopyFields'
import { subheadMark } from './subheadMark'

/** Copy as a form holds it: what `copyOf` reads back. */
export function copyFieldsOf(copy: ArticleCopy): CopyFields {
  return {
    kicker: copy.headlines.kicker ?? '',
    headline: copy.headlines.headline,
    deck: copy.headlines.deck ?? '',
    dateline: copy.dateline ?? '',
    body: copy.body.map(({ kind, text }) => (kind === 'subhead' ? subheadMark + text : text)).join('\n'),
    bylineText: copy.bylineText ?? '',
    captions: copy.captions.map(({ text, credit }) => ({
      text,
      creditRole: credit?.role ?? '',
      creditName: credit?.name ?? '',
    })),
  }
}

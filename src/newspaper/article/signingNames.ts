import type { ArticleCopy } from './ArticleCopy'

/**
 * The persons a copy names as its makers, for the rule that no author reviews: those of the byline and those
 * of the photo credits.
 *
 * - A byline that could not be parsed gives every word of its text, without the role word in front of it, so that
 *   a broken byline does not open the door to its author.
 */
export function signingNames(copy: ArticleCopy): readonly string[] {
  const signed = copy.bylines.filter((part) => part.kind === 'person').map((part) => part.name)
  const unparsed = copy.bylines.length === 0 ? wordsOf(copy.bylineText ?? '') : []
  const credited = copy.captions.flatMap(({ credit }) => (credit === null ? [] : [credit.name]))
  return [...new Set([...signed, ...unparsed, ...credited].map((name) => name.trim()))].filter(Boolean)
}

const roleWords = /^(本报|特约|实习|见习|首席)*(全媒体)?(记者|通讯员|摄影|编辑|作者|文\/图|文|图)[:：]?/u

function wordsOf(text: string): readonly string[] {
  const words = text.split(/[\s()（）【】[\]、,，;；:：/]+/u)
  return words.flatMap((word) => [word, word.replace(roleWords, '')])
}

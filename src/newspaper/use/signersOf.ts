import type { BylinePart } from '../byline/BylinePart'

/** 作者: the people who signed a story; whoever else is named in its byline where no person is. */
export function signersOf(story: {
  readonly bylines: readonly BylinePart[]
  readonly bylineText: string | null
}): readonly string[] {
  const people = story.bylines.filter(({ kind }) => kind === 'person')
  const named = [...new Set((people.length > 0 ? people : story.bylines).map(({ name }) => name))]
  if (named.length > 0) return named
  const text = story.bylineText?.replace(/^[（(]|[）)]$/gu, '').trim() ?? ''
  return text === '' ? [] : [text]
}

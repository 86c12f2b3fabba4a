import type { CopyFields } from '../article/CopyFields'

const lines = ['kicker', 'headline', 'deck', 'dateline', 'bylineText'] as const

/** The lines and paragraphs of a form that are other than they were; one that is gone has no text. */
export function changedLines(
  before: CopyFields,
  after: CopyFields,
): readonly { readonly field: keyof CopyFields; readonly text: string }[] {
  const inLines = lines
    .filter((field) => before[field].trim() !== after[field].trim())
    .map((field) => ({ field, text: after[field] }))
  const captions = (fields: CopyFields) =>
    fields.captions.map(({ text, creditName, creditRole }) => [text, creditRole, creditName].join(' ').trim())
  return [
    ...inLines,
    ...added('body', before.body.split('\n'), after.body.split('\n')),
    ...added('captions', captions(before), captions(after)),
  ]
}

function added(field: 'body' | 'captions', before: readonly string[], after: readonly string[]) {
  const isIn = (list: readonly string[], text: string) => list.some((one) => one.trim() === text.trim())
  const gone = before.some((text) => text.trim() !== '' && !isIn(after, text))
  const come = after.filter((text) => text.trim() !== '' && !isIn(before, text))
  if (come.length > 0) return come.map((text) => ({ field, text }))
  return gone ? [{ field, text: '' }] : []
}

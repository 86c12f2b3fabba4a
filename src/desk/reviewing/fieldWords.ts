import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { CopyField } from '../../revision/CopyField'

/** How a part of a story is called on the screen. */
export function fieldWords(field: CopyField, language: Language): string {
  const say = translator(language)
  return field === 'captions' ? say('desk.reviewing.caption') : say(`desk.article.${field}`)
}

/** Where a text stands: 引题, 正文第3段, 图说第1段. */
export function placeWords(field: CopyField, block: number, language: Language): string {
  const name = fieldWords(field, language)
  if (field !== 'body' && field !== 'captions') return name
  return translator(language)('desk.reviewing.place', { field: name, number: block + 1 })
}

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { FieldConflict } from './FieldConflict'

/** What a field of a story's form is called on the screen. */
export function wordsOfField(field: FieldConflict['field'], language: Language): string {
  const say = translator(language)
  switch (field) {
    case 'byline':
    case 'bylineText':
      return say('desk.article.byline')
    case 'captions':
      return say('desk.article.caption', { number: '' })
    case 'rubricId':
      return say('desk.article.rubric')
    case 'coOrganizerId':
      return say('desk.article.coOrganizer')
    default:
      return say(`desk.article.${field}`)
  }
}

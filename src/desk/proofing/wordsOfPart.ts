import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'

const plain = ['kicker', 'headline', 'deck', 'dateline', 'byline'] as const

/** What a part of a story is called: 主题, 正文第3段 … */
export function wordsOfPart(part: string, language: Language): string {
  const say = translator(language)
  const [name = '', place = '0'] = part.split('.')
  if (name === 'body') return say('desk.proof.part.body', { number: Number(place) + 1 })
  if (name === 'caption') return say('desk.proof.part.caption')
  const known = plain.find((one) => one === name)
  return known ? say(`desk.proof.part.${known}`) : name
}

import { translator } from './messagesFor'

/** Which params are keys of the message files, and of which section; `items` is a list joined by commas. */
const sections: Readonly<Record<string, readonly string[]>> = {
  act: ['act'],
  state: ['state'],
  stage: ['stage'],
  subject: ['subject'],
  weekday: ['weekday'],
  sign: ['proofSign'],
  fileKind: ['fileKind'],
  items: ['checklist', 'mastheadItem', 'pageItem'],
}

/** Params of a refusal or a fault with every key put into words; what is no key stays as it is. */
export function wordsForParams(
  params: Readonly<Record<string, string | number>>,
  language: string | undefined | null,
): Record<string, string | number> {
  const say = translator(language)
  const has = say.has as unknown as (key: string) => boolean // keys come from refusals, checked by a test
  const word = say as unknown as (key: string) => string
  const inWords = (name: string, key: string) => {
    const section = sections[name]?.find((candidate) => has(`${candidate}.${key}`))
    return section ? word(`${section}.${key}`) : key
  }
  const comma = language?.startsWith('en') ? ', ' : '、'
  const entries = Object.entries(params).map(([name, value]) => {
    if (name === 'overset') return [name, oversetStories(String(value), say).join(comma)]
    if (typeof value === 'number' || !sections[name]) return [name, value]
    const words = value.split(',').map((key) => inWords(name, key))
    return [name, words.join(comma)]
  })
  return Object.fromEntries(entries)
}

/** Rows `headline|lines|characters` of commands/proofObjection; what is no such row stays as it is. */
function oversetStories(rows: string, say: ReturnType<typeof translator>): readonly string[] {
  return rows.split('\n').map((row) => {
    const [, story, lines, characters] = /^(.*)\|(\d+)\|(\d+)$/u.exec(row) ?? []
    return story === undefined
      ? row
      : say('oversetStory', { story, lines: lines ?? '', characters: characters ?? '' })
  })
}

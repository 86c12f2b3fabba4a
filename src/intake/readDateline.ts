import { patterns } from './patterns'

const reporters = /^\s*([（(][^（）()]{2,40}[）)])\s*/u

/** Takes the 电头 (本报讯, 本报成都3月1日电) off a story's first paragraph, and the reporters it names in brackets. */
export function readDateline(text: string): { dateline: string | null; byline: string | null; text: string } {
  const dateline = patterns.dateline.exec(text)?.[0]
  if (dateline === undefined) return { dateline: null, byline: null, text }
  const rest = text.slice(dateline.length)
  const bracket = reporters.exec(rest)
  const names = bracket?.[1] !== undefined && /记者|通讯员|实习/u.test(bracket[1]) ? bracket : null
  return {
    dateline,
    byline: names?.[1] ?? null,
    text: rest.slice(names?.[0].length ?? 0).replace(/^[\s:：]+/u, ''),
  }
}

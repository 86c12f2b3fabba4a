import type { BylineToken } from './BylineText'

/** A bracket, sign or space of a 署名; nothing where there is none. */
export function bylineMark(text: string): BylineToken[] {
  return text === '' ? [] : [{ kind: 'mark', text }]
}

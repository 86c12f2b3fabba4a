import type { BylinePart } from './BylinePart'
import { bylineSigns } from './bylineSigns'
import type { BylineToken } from './BylineText'

/** Gives names their roles: a role belongs to the names after it; 摄, 文/图, 供稿 may stand behind. */
export function giveRoles(tokens: readonly BylineToken[]): BylineToken[] {
  const given: BylineToken[] = []
  let role: string | null = null
  let unsigned = 0
  for (const [at, token] of tokens.entries()) {
    const isBehind = token.kind === 'role' && bylineSigns.afterName.test(token.text) && !leadsOn(tokens, at)
    if (isBehind && unsigned > 0) {
      signBehind(given, token.text)
      unsigned = 0
    } else if (token.kind === 'role') role = token.text
    if (token.kind === 'name') {
      if (role === null) unsigned += 1
      given.push({ kind: 'name', part: withRole(token.part, role) })
    } else given.push(token)
  }
  return given
}

/** 李四 摄影 张三: 摄影 leads where a name stands last. */
function leadsOn(tokens: readonly BylineToken[], at: number): boolean {
  const token = tokens[at]
  const after = tokens.slice(at + 1).filter(({ kind }) => kind !== 'mark')
  return (
    token?.kind === 'role' &&
    /^(?:摄影|撰文|整理|编译)$/u.test(token.text) &&
    after.length > 0 &&
    after.every(({ kind }) => kind === 'name')
  )
}

/** A role printed behind names (张三 李四 摄) belongs to those before it that have none. */
function signBehind(given: BylineToken[], role: string): void {
  for (let at = given.length - 1; at >= 0; at -= 1) {
    const token = given[at]
    if (token?.kind === 'role') return
    if (token?.kind === 'name' && token.part.role === null)
      given[at] = { kind: 'name', part: withRole(token.part, role) }
  }
}

function withRole(part: BylinePart, role: string | null): BylinePart {
  return { ...part, role }
}

import type { BylineToken } from './BylineText'
import { bylineMark } from './bylineMark'
import { bylineSigns } from './bylineSigns'
import { isOrganizationName } from './isOrganizationName'

/** Reads one word of a 署名: a role, a name, both glued together; null where it is not understood. */
export function readBylineWord(word: string): BylineToken[] | null {
  if (/^[ 、，,/／；;：:|｜]+$/u.test(word)) return bylineMark(word)
  if (bylineSigns.wholeRole.test(word)) return [{ kind: 'role', text: word }]
  if (bylineSigns.notNames.test(word)) return null
  if (bylineSigns.standing.test(word)) return [{ kind: 'role', text: word }]
  const [, led = '', from = ''] = bylineSigns.source.exec(word) ?? []
  if (from !== '' && isSource(from)) return [{ kind: 'role', text: led }, nameToken(from)]
  const [, noted = '', note = ''] = bylineSigns.notedName.exec(word) ?? []
  if (noted !== '') return [nameToken(noted), ...bylineMark(note)]
  for (const pattern of [bylineSigns.leadingRole, bylineSigns.gluedRole]) {
    const [, role = '', second = '', third] = pattern.exec(word) ?? []
    const name = third ?? second
    if (name !== '' && isName(name))
      return [{ kind: 'role', text: role }, ...bylineMark(third === undefined ? '' : second), nameToken(name)]
  }
  const [, name = '', gap = '', role = ''] = bylineSigns.trailingRole.exec(word) ?? []
  if (name !== '' && isName(name)) return [nameToken(name), ...bylineMark(gap), { kind: 'role', text: role }]
  return isName(word) ? [nameToken(word)] : null
}

function isSource(word: string): boolean {
  return isKnownUnit(word) || /[》报网社台刊]$/u.test(word)
}

function isName(word: string): boolean {
  if (bylineSigns.notNames.test(word)) return false
  return (
    bylineSigns.personName.test(word) ||
    (/^[\p{Script=Han}A-Za-z0-9“”《》·（）]{2,40}$/u.test(word) && isKnownUnit(word))
  )
}

function isKnownUnit(word: string): boolean {
  return (
    isOrganizationName(word) &&
    /[协会局委办馆校院所厅处站部社队联园室台网报司府心团学科段厂村镇乡县区州盟道地体]$/u.test(word)
  )
}

function nameToken(name: string): BylineToken {
  return {
    kind: 'name',
    part: { kind: isOrganizationName(name) ? 'organization' : 'person', name, role: null },
  }
}

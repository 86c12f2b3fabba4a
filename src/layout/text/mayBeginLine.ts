import type { Token } from './Token'
import { TokenClass } from './TokenClass'

const neverFirst: ReadonlySet<TokenClass> = new Set([
  TokenClass.close,
  TokenClass.comma,
  TokenClass.stop,
  TokenClass.middleDot,
  TokenClass.connector,
  TokenClass.dash,
  TokenClass.ellipsis,
  TokenClass.space,
])
/** ASCII marks behave as their square kin where copy has them. */
const narrowNeverFirst = /^[,.;:!?)\]}%'"/\-_~+*=>|\\@#&]/
const narrowNeverLast = /[([{<$#@/\-'"+=*&_\\|]$/
/** A Tibetan syllable or clause ends, where a line may. */
const endsSyllable = /[\u0f0b\u0f0d]$/
/** tokenise parts a run of narrow characters within an address alone. */
const endsPartOfAddress = /[/?&=_@.\-]$/
const units = /^[年月日时分秒元角个名人位次件条项家万亿千百多余号届岁米吨亩度版期届章]/

/** What a figure parted from its unit costs: less than a line that is seen to be stretched. */
const partedCost = 40

/** Whether a line may end with `before` and the next begin with `token` (行首禁则 and 行尾禁则, clreq 3.1.5: level GB, and the strict level's —— and ……). */
export function mayBeginLine(before: Token, token: Token): boolean {
  if (before.kind === TokenClass.open || before.text.endsWith('／')) return false
  if (neverFirst.has(token.kind)) return false
  if (token.kind === TokenClass.word && before.kind === TokenClass.connector) return false
  if (
    token.kind === TokenClass.word &&
    before.kind !== TokenClass.space &&
    narrowNeverFirst.test(token.text)
  ) {
    return false
  }
  if (before.kind === TokenClass.word && token.kind !== TokenClass.space) {
    if (token.kind === TokenClass.word)
      return endsSyllable.test(before.text) || endsPartOfAddress.test(before.text)
    return !narrowNeverLast.test(before.text)
  }
  return true
}

/** What beginning a line with `token` costs where it is allowed: a unit parted from its figure, a figure from its 第. */
export function costOfBeginning(before: Token, token: Token): number {
  const figureBefore = before.kind === TokenClass.word && /[0-9]$/.test(before.text)
  if (figureBefore && units.test(token.text)) return partedCost
  if (before.text === '第' && token.kind === TokenClass.word) return partedCost
  return 0
}

import type { Composition } from '../style/PageStyle'
import type { MilliEm } from '../units/MilliEm'
import type { Token } from './Token'
import { TokenClass } from './TokenClass'

/** What lies between two tokens on one line. */
export interface Junction {
  readonly natural: MilliEm
  /** Whether the right half of the first, or the left half of the second, has gone already. */
  readonly trimsFirst: boolean
  readonly trimsSecond: boolean
  /** 1 where the gap between Han and Latin is. */
  readonly gaps: 0 | 1
  readonly stretchable: 0 | 1
}

const half = 500
/** A bracket or a comma at the edge of a narrow run asks for no gap. */
const beginsLatin = /^[\p{L}\p{N}$€£#@]/u
const endsLatin = /[\p{L}\p{N}\p{M}%‰°℃℉+]$/u

/** Whether the right half of a mark is white and may go. */
export function hasWhiteEnd(kind: TokenClass): boolean {
  return kind === TokenClass.close || kind === TokenClass.comma || kind === TokenClass.stop
}

/** The junction of two tokens: marks that adjoin share half a square (clreq 3.1.6), Han and Latin keep a gap (clreq 3.2.2). */
export function junction(first: Token, second: Token, { gap }: Pick<Composition, 'gap'>): Junction {
  const rigid = isRigid(first.kind) || isRigid(second.kind) || isOneWord(first, second) ? 0 : 1
  if (hasWhiteEnd(first.kind) && (second.kind === TokenClass.open || hasWhiteEnd(second.kind))) {
    return { natural: -half, trimsFirst: true, trimsSecond: false, gaps: 0, stretchable: rigid }
  }
  if (first.kind === TokenClass.open && second.kind === TokenClass.open) {
    return { natural: -half, trimsFirst: false, trimsSecond: true, gaps: 0, stretchable: rigid }
  }
  const mixed =
    (first.kind === TokenClass.word && second.kind === TokenClass.han && endsLatin.test(first.text)) ||
    (first.kind === TokenClass.han && second.kind === TokenClass.word && beginsLatin.test(second.text))
  return {
    natural: mixed ? gap.natural : 0,
    trimsFirst: false,
    trimsSecond: false,
    gaps: mixed ? 1 : 0,
    stretchable: rigid,
  }
}

/** The parts of an address stand together; syllables of Tibetan may be let apart. */
function isOneWord(first: Token, second: Token): boolean {
  if (first.kind !== TokenClass.word || second.kind !== TokenClass.word) return false
  return !/[\u0f0b\u0f0d]$/.test(first.text)
}

/** Nothing is let in around 间隔号 and 连接号 (clreq 3.9.3). */
function isRigid(kind: TokenClass): boolean {
  return kind === TokenClass.middleDot || kind === TokenClass.connector
}

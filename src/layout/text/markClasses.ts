import { TokenClass } from './TokenClass'

const rows: readonly (readonly [string, TokenClass])[] = [
  ['“‘（《〈「『【〔〖［｛〝﹁﹃', TokenClass.open],
  ['”’）》〉」』】〕〗］｝〞﹂﹄', TokenClass.close],
  ['，、；：', TokenClass.comma],
  ['。？！．', TokenClass.stop],
  ['·・‧•', TokenClass.middleDot],
  ['—–～〜／', TokenClass.connector],
  [' \u3000\t\n\r\u00a0\u2002\u2003\u2009', TokenClass.space],
]

/** The class of every mark that has rules of its own, by character. */
export const markClasses: ReadonlyMap<string, TokenClass> = new Map(
  rows.flatMap(([marks, kind]) => [...marks].map((mark) => [mark, kind] as const)),
)

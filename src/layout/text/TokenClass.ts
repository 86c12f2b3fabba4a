/** What a cluster is to a line: GB/T 15834-2011 part 5 and clreq 3.1 name the marks. */
export const TokenClass = {
  /** A Han character, or anything else that stands on a square. */
  han: 0,
  /** 前引号、前括号: never ends a line; its left half may go. */
  open: 1,
  /** 后引号、后括号: never begins a line; its right half may go. */
  close: 2,
  /** ，、；： */
  comma: 3,
  /** 。？！ */
  stop: 4,
  /** 间隔号 ·, always half a square (GB/T 15834 5.1.7). */
  middleDot: 5,
  /** 破折号 ——, never cut. */
  dash: 6,
  /** 省略号 ……, never cut. */
  ellipsis: 7,
  /** A figure, a Latin word, a word in any script that is not square: never cut. */
  word: 8,
  space: 9,
  /** 连接号 — – ～ */
  connector: 10,
} as const

export type TokenClass = (typeof TokenClass)[keyof typeof TokenClass]

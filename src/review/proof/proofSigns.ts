/** What a sign is put on, whether it says nothing without words, and how it is drawn (makeup/proof/signPath). */
interface SignRule {
  readonly on: 'passage' | 'area' | 'either'
  readonly words: 'needed' | 'optional'
  readonly shape: SignShape
}

export type SignShape =
  | 'ring'
  | 'strike'
  | 'caret'
  | 'script'
  | 'turn'
  | 'swap'
  | 'arrow'
  | 'join'
  | 'paragraph'
  | 'shiftVertical'
  | 'shiftHorizontal'
  | 'align'
  | 'stepped'
  | 'wider'
  | 'narrower'
  | 'gap'
  | 'split'
  | 'keep'
  | 'same'
  | 'frame'

/**
 * 校对符号, by GB/T 14706-93: those that change words, those that move type, those that change space, and the others;
 * with 字体字号, which its predecessor had and newspapers go on using. Their names are in the message files (`proofSign`).
 */
export const proofSigns = {
  correct: { on: 'passage', words: 'needed', shape: 'ring' }, // 改正
  delete: { on: 'passage', words: 'optional', shape: 'strike' }, // 删除
  insert: { on: 'passage', words: 'needed', shape: 'caret' }, // 增补
  script: { on: 'passage', words: 'needed', shape: 'script' }, // 改正上下角
  turn: { on: 'either', words: 'optional', shape: 'turn' }, // 转正
  transpose: { on: 'passage', words: 'optional', shape: 'swap' }, // 对调
  runOn: { on: 'passage', words: 'optional', shape: 'join' }, // 接排
  newParagraph: { on: 'passage', words: 'optional', shape: 'paragraph' }, // 另起段
  move: { on: 'either', words: 'needed', shape: 'arrow' }, // 转移
  shiftVertical: { on: 'either', words: 'optional', shape: 'shiftVertical' }, // 上下移
  shiftHorizontal: { on: 'either', words: 'optional', shape: 'shiftHorizontal' }, // 左右移
  align: { on: 'either', words: 'optional', shape: 'align' }, // 排齐
  stepped: { on: 'either', words: 'optional', shape: 'stepped' }, // 排阶梯形
  upright: { on: 'area', words: 'optional', shape: 'turn' }, // 正图
  addSpace: { on: 'either', words: 'optional', shape: 'wider' }, // 加大空距
  reduceSpace: { on: 'either', words: 'optional', shape: 'narrower' }, // 减小空距
  setSpace: { on: 'passage', words: 'needed', shape: 'gap' }, // 空字距
  separate: { on: 'passage', words: 'optional', shape: 'split' }, // 分开
  font: { on: 'either', words: 'needed', shape: 'frame' }, // 字体字号
  keep: { on: 'passage', words: 'optional', shape: 'keep' }, // 保留
  replace: { on: 'passage', words: 'needed', shape: 'same' }, // 代替
  note: { on: 'either', words: 'needed', shape: 'frame' }, // 说明
} as const satisfies Record<string, SignRule>

export type ProofSign = keyof typeof proofSigns

export const proofSignNames = Object.keys(proofSigns).filter((name): name is ProofSign => name in proofSigns)

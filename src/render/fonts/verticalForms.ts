/**
 * What becomes of a mark in a line that runs downwards (GB/T 15834-2011, 5.2: 竖排).
 *
 * - `turn`: by a quarter, clockwise, within its cell: 破折号, 省略号, 连接号, 括号, 书名号.
 * - `raise`: from the lower left of its cell to the upper right: ，。、．
 * - `draw`: another character's form: the quotation marks become ﹃﹄ and ﹁﹂.
 */
export type VerticalForm =
  { readonly kind: 'turn' } | { readonly kind: 'raise' } | { readonly kind: 'draw'; readonly as: string }

const turned = '—–－～~…⋯（）()〈〉《》〔〕【】［］[]｛｝{}「」『』｜|'
const raised = '，。、．'
const drawn = { '“': '﹃', '”': '﹄', '‘': '﹁', '’': '﹂' }

export const verticalForms: ReadonlyMap<string, VerticalForm> = new Map<string, VerticalForm>([
  ...[...turned].map((mark): [string, VerticalForm] => [mark, { kind: 'turn' }]),
  ...[...raised].map((mark): [string, VerticalForm] => [mark, { kind: 'raise' }]),
  ...Object.entries(drawn).map(([mark, as]): [string, VerticalForm] => [mark, { kind: 'draw', as }]),
])

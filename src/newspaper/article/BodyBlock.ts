/** One block of 正文: a paragraph, or a 小标题 `subhead` inside the text. `text` holds no line break and no indent. */
export interface BodyBlock {
  readonly kind: 'paragraph' | 'subhead'
  readonly text: string
}

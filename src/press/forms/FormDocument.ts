/** 表单 and 证明: what the newspaper's office sends out, as parts one under another. */
export interface FormDocument {
  readonly title: string
  /** At the foot of every sheet, left; with the number of the sheet right. */
  readonly foot: string
  /** 第1页 共2页, for a sheet. */
  readonly sheet: (number: number, count: number) => string
  readonly parts: readonly FormPart[]
}

export type FormPart = FormText | FormTable | FormSeal | FormSpace

export interface FormText {
  readonly kind: 'text'
  readonly text: string
  readonly look: TextLook
}

/** `name` heads a sheet, `title` says what it is, `number` stands under it; `article` is copy with a first line set in. */
export type TextLook = 'name' | 'title' | 'number' | 'heading' | 'article' | 'line' | 'note'

export interface FormTable {
  readonly kind: 'table'
  readonly columns: readonly FormColumn[]
  readonly rows: readonly (readonly string[])[]
  /** 合计, in bold under the rows. */
  readonly sums?: readonly string[]
}

/** A table whose columns have no titles has no head. */
export interface FormColumn {
  readonly title: string
  /** Its share of the width; what all columns have together is the whole. */
  readonly share: number
  readonly align: 'left' | 'centre' | 'right'
  /** Names what stands right of it: in bold. */
  readonly isLabel?: boolean
}

/** 落款: who says so and when, with room for the seal over both. */
export interface FormSeal {
  readonly kind: 'seal'
  readonly lines: readonly string[]
  readonly place: string
  /** A QR code left of it, with words beside it. */
  readonly code?: { readonly text: string; readonly words: readonly string[] }
}

export interface FormSpace {
  readonly kind: 'space'
  readonly heightPt: number
}

import type { Setting } from './setText'
import type { TextLook } from './FormDocument'

const plain = { indent: 0, role: 'body' } as const

/** How each kind of text is set: the sizes that Chinese offices write in (四号 14, 小四 12, 五号 10.5, 小五 9). */
export const looks: Readonly<Record<TextLook, Setting & { readonly afterPt: number }>> = {
  name: {
    ...plain,
    font: 'headlineSerif',
    sizePt: 26,
    leadingPt: 36,
    align: 'centre',
    role: 'pageFlag',
    afterPt: 10,
  },
  title: {
    ...plain,
    font: 'headlineSans',
    sizePt: 18,
    leadingPt: 27,
    align: 'centre',
    role: 'headline',
    afterPt: 6,
  },
  number: { ...plain, font: 'body', sizePt: 10.5, leadingPt: 18, align: 'right', afterPt: 8 },
  heading: {
    ...plain,
    font: 'strong',
    sizePt: 12,
    leadingPt: 22,
    align: 'left',
    role: 'subhead',
    afterPt: 3,
  },
  article: { ...plain, font: 'body', sizePt: 14, leadingPt: 29, align: 'justified', indent: 2, afterPt: 0 },
  line: { ...plain, font: 'body', sizePt: 10.5, leadingPt: 18, align: 'left', afterPt: 2 },
  note: { ...plain, font: 'label', sizePt: 9, leadingPt: 14.5, align: 'justified', afterPt: 0 },
}

export const cellLooks = {
  head: { ...plain, font: 'strong', sizePt: 9.5, leadingPt: 14, align: 'centre' },
  cell: { ...plain, font: 'body', sizePt: 9.5, leadingPt: 14, align: 'left' },
  sum: { ...plain, font: 'strong', sizePt: 9.5, leadingPt: 14, align: 'left' },
} as const satisfies Record<string, Setting>

export const sealLook: Setting = { ...plain, font: 'body', sizePt: 14, leadingPt: 29, align: 'centre' }
export const placeLook: Setting = { ...plain, font: 'label', sizePt: 9, leadingPt: 14, align: 'centre' }
export const footLook: Setting = {
  ...plain,
  font: 'label',
  sizePt: 8.5,
  leadingPt: 12,
  align: 'left',
  role: 'folio',
}
export const codeLook: Setting = { ...plain, font: 'label', sizePt: 8.5, leadingPt: 14, align: 'left' }

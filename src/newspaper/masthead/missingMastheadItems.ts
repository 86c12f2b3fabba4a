/** What a paper must print in a fixed place: 《报纸出版形式差错数计算方法》 (2020). */
export const mastheadItems = [
  'name',
  'cn',
  'supervisor',
  'sponsor',
  'publisher',
  'address',
  'phone',
  'printer',
  'distribution',
  'price',
] as const
export type MastheadItem = (typeof mastheadItems)[number]

/**
 * The items that are missing or malformed.
 *
 * - The CN number reads "CN 51-0099": region, then a newspaper's serial from 0001 to 0999; "CN" may be left out.
 * - 发行 is there where its own field or the 邮发代号 is filled.
 */
export function missingMastheadItems(
  masthead: Readonly<Record<MastheadItem | 'postalCode', string | null>>,
): readonly MastheadItem[] {
  return mastheadItems.filter((item) => !holds[item](masthead))
}

type Masthead = Parameters<typeof missingMastheadItems>[0]

const isFilled = (text: string | null) => text !== null && text.trim() !== ''
const filled = (item: MastheadItem) => (masthead: Masthead) => isFilled(masthead[item])

const holds: Record<MastheadItem, (masthead: Masthead) => boolean> = {
  name: filled('name'),
  cn: ({ cn }) => cn !== null && /^(CN\s*)?\d{2}-0(?!000)\d{3}$/.test(cn.trim()),
  supervisor: filled('supervisor'),
  sponsor: filled('sponsor'),
  publisher: filled('publisher'),
  address: filled('address'),
  phone: filled('phone'),
  printer: filled('printer'),
  distribution: (masthead) => isFilled(masthead.distribution) || isFilled(masthead.postalCode),
  price: filled('price'),
}

import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { PageStyle } from '../../layout/style/PageStyle'
import { stylesFor } from './engine/stylesFor'

/** The sizes that headlines of a page may have, smallest first, and the one that a story's has now (0 without a headline). */
export function headlineSizes(
  { style, lines }: Pick<PlacedPage, 'style' | 'lines'>,
  { item, ownStyles }: { readonly item: string; readonly ownStyles: readonly PageStyle[] },
): { readonly sizes: readonly number[]; readonly now: number } {
  const now = lines.find(({ box, role }) => box === item && role === 'headline')?.sizePt ?? 0
  const ladder =
    stylesFor(ownStyles)
      .get(style)
      ?.ladder.flatMap(({ sizesPt }) => sizesPt) ?? []
  const used = lines.filter(({ role }) => role === 'headline').map(({ sizePt }) => sizePt)
  const sizes = [...new Set([...ladder, ...used])].sort((one, other) => one - other)
  return { sizes, now }
}

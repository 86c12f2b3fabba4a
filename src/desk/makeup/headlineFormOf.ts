import type { HeadlineForm } from '../../layout/plan/HeadlineForm'
import type { PlacedPage } from '../../layout/placed/PlacedPage'

/** The form that a story's headline has on a placed page: it stands, or lies in a frame, or lies across. */
export function headlineFormOf(
  { lines, frames }: Pick<PlacedPage, 'lines' | 'frames'>,
  item: string,
): HeadlineForm {
  const headline = lines.find(({ box, role }) => box === item && role === 'headline')
  if (headline?.vertical) return 'vertical'
  return frames.some(({ box, thicknessPt }) => box === item && thicknessPt > 0) ? 'boxed' : 'across'
}

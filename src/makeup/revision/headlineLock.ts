import type { Lock } from '../../layout/plan/Lock'
import type { PlacedPage } from '../../layout/placed/PlacedPage'

/** The form and the size that a story's headline was printed in, as a lock. */
export function headlineLock({ lines, frames }: PlacedPage, box: string): Pick<Lock, 'headline' | 'sizePt'> {
  const [first] = lines.filter((line) => line.box === box && line.role === 'headline')
  if (first === undefined) return { headline: 'across' }
  const isBoxed = frames.some((frame) => frame.box === box)
  return { headline: isBoxed ? 'boxed' : first.vertical ? 'vertical' : 'across', sizePt: first.sizePt }
}

import type { Fit } from '../../../layout/placed/Fit'
import type { MakeupTools } from '../MakeupContext'

/** A story's numbers in words: 超2行23字, 缺1行, 正好. */
export function fitWords(fit: FitNumbers, say: MakeupTools['say']): string {
  if (fit.oversetLines > 0 || fit.state === 'overset')
    return say('desk.makeup.fit.over', { lines: fit.oversetLines, characters: fit.oversetCharacters })
  if (fit.state === 'underset')
    return say('desk.makeup.fit.under', { lines: fit.freeLines, characters: fit.freeCharacters })
  return say('desk.makeup.fit.fits')
}

export type FitNumbers = Pick<
  Fit,
  'state' | 'oversetLines' | 'oversetCharacters' | 'freeLines' | 'freeCharacters'
>

import { normaliseText } from '../newspaper/article/normaliseText'
import type { CopyUnit } from './CopyUnit'
import type { ReadCaption } from './PageReading'
import { readCredit } from './readCredit'

/** Reads captions of a story; a credit on a line of its own belongs to the caption above it. */
export function readCaptions(units: readonly CopyUnit[]): ReadCaption[] {
  const captions: ReadCaption[] = []
  for (const unit of units) {
    const previous = captions.at(-1)
    const { text, credit } = readCredit(unit.text.replace(/^[（(](.*)[）)]$/su, '$1'))
    if (text.trim() === '' && credit !== null && previous !== undefined && previous.credit === null) {
      captions[captions.length - 1] = { ...previous, credit, lines: [...previous.lines, ...unit.lines] }
    } else
      captions.push({
        text: normaliseText(text.replace(/^[▲△▼▽◀▶◁▷↑↓←→☝☞\s]+/u, '')),
        credit,
        lines: unit.lines,
      })
  }
  return captions
}

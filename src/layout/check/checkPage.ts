import type { Check } from '../placed/Check'
import { checkBoxes } from './checkBoxes'
import { checkCopy } from './checkCopy'
import { checkCuts } from './checkCuts'
import type { CheckedPage } from './CheckedPage'
import { checkHeads } from './checkHeads'
import { checkLines } from './checkLines'

/** Every rule of a good page, and whether this one keeps it (docs/decisions/016-what-a-good-page-is.md). */
export function checkPage(page: CheckedPage): readonly Check[] {
  return [
    ...checkCopy(page),
    ...checkBoxes(page),
    ...checkLines(page),
    ...checkHeads(page),
    ...checkCuts(page),
  ]
}

import { copyFields } from '../../revision/CopyField'
import type { Picked } from './Picked'

/** The text that an element shows, as a passage picked whole; null where it shows none of the story. */
export function pickedWhole(element: Element | null): Picked | null {
  const field = copyFields.find((one) => one === element?.getAttribute('data-field'))
  const text = element?.textContent ?? ''
  if (!field || text === '') return null
  return { field, block: Number(element?.getAttribute('data-block')), text, from: 0, quote: text }
}

/** What is selected of a story inside `frame`; of a selection over several texts, the part in the first. */
export function pickedInSelection(frame: Element): Picked | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!frame.contains(range.startContainer)) return null
  const start = range.startContainer
  const inside = start instanceof Element ? start : start.parentElement
  const element = inside?.closest('[data-text]') ?? null
  const whole = pickedWhole(element)
  if (!element || !whole) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const from = before.toString().length
  const isInside = element.contains(range.endContainer)
  const quote = isInside ? range.toString() : whole.text.slice(from)
  return quote.trim() === '' ? null : { ...whole, from, quote }
}

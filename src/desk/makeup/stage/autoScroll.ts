import type { Hand } from './dragTarget'
import { edgeSpeed } from './edgeSpeed'

/**
 * While something is dragged: scrolls the stage where the hand is at its edge, else the whole desk where the hand is at the
 * window's, and says so with `moved`. Returns what stops it.
 */
export function startAutoScroll({
  stage,
  hand,
  moved,
}: {
  readonly stage: HTMLElement | null
  readonly hand: () => Hand
  readonly moved: () => void
}): () => void {
  const step = () => {
    const { clientY } = hand()
    if ((stage !== null && scrollStage(stage, hand())) || scrollWindow(clientY)) moved()
    frame = requestAnimationFrame(step)
  }
  let frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}

function scrollStage(stage: HTMLElement, { clientX, clientY }: Hand): boolean {
  const { left, right, top, bottom } = stage.getBoundingClientRect()
  if (clientX < left || clientX > right || clientY < top || clientY > bottom) return false
  const before = [stage.scrollLeft, stage.scrollTop]
  stage.scrollBy(edgeSpeed(clientX, [left, right]), edgeSpeed(clientY, [top, bottom]))
  return stage.scrollLeft !== before[0] || stage.scrollTop !== before[1]
}

function scrollWindow(clientY: number): boolean {
  const before = window.scrollY
  window.scrollBy(0, edgeSpeed(clientY, [0, window.innerHeight]))
  return window.scrollY !== before
}

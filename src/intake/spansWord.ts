const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const reach = 6

/** Whether a word lies across the cut between two pieces: 多层 | 面 makes 层面. */
export function spansWord(tail: string, head: string): boolean {
  const left = tail.slice(-reach)
  const right = head.slice(0, reach)
  if (!/\p{Script=Han}$/u.test(left) || !/^\p{Script=Han}/u.test(right)) return false
  for (const { index } of segmenter.segment(left + right)) if (index === left.length) return false
  return true
}

import type { PageReading, ReadBlock } from '../PageReading'
import type { EditResult } from './EditResult'
import { settleReading } from './settleReading'

/** Makes a paragraph a subhead, or a subhead a paragraph, where it stands. For anything else there is `assignLines`. */
export function changeKind(
  reading: PageReading,
  { line, to }: { readonly line: number; readonly to: ReadBlock['kind'] },
): EditResult {
  const block = reading.stories.flatMap(({ body }) => body).find(({ lines }) => lines.includes(line))
  if (block === undefined) return { ok: false, kind: 'noSuchBlock' }
  const stories = reading.stories.map((story) => ({
    ...story,
    body: story.body.map((other) => (other === block ? { ...other, kind: to } : other)),
  }))
  const unresolved = reading.unresolved.filter(
    ({ kind, lines }) =>
      to !== 'subhead' || kind === 'unassigned' || !lines.some((own) => block.lines.includes(own)),
  )
  return { ok: true, value: settleReading({ ...reading, stories, unresolved }) }
}

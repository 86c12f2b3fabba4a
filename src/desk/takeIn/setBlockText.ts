import type { EditResult } from '../../intake/edit/EditResult'
import type { PageReading } from '../../intake/PageReading'

/** Puts an editor's words in place of what was read; the lines stay named. An empty text changes nothing. */
export function setBlockText(
  reading: PageReading,
  { line, text }: { readonly line: number; readonly text: string },
): EditResult {
  const words = text.replace(/\s+/gu, ' ').trim()
  if (words === '') return { ok: false, kind: 'noSuchBlock' }
  const mend = <T extends { readonly lines: readonly number[]; readonly text: string }>(piece: T): T =>
    piece.lines.includes(line) ? { ...piece, text: words } : piece
  const stories = reading.stories.map((story) => ({
    ...story,
    body: story.body.map(mend),
    captions: story.captions.map(mend),
  }))
  return { ok: true, value: { ...reading, stories } }
}

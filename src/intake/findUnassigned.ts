import type { CopyUnit } from './CopyUnit'
import type { ReadStory, Unresolved } from './PageReading'
import { patterns } from './patterns'

const shown = 16
const nearby = 0.5

/** Says of every piece that belongs to no story what it looks like, so that an editor can place it or leave it out. */
export function findUnassigned(stray: readonly CopyUnit[], stories: readonly ReadStory[]): Unresolved[] {
  return stray.map((unit) => ({
    kind: 'unassigned',
    lines: unit.lines,
    candidates: unit.kind === 'ornament' ? [] : neighbours(unit.lines[0] ?? 0, stories),
    message: messageFor(unit),
  }))
}

/** The stories before and after, by their first line; the one that holds the line first. */
function neighbours(line: number, stories: readonly ReadStory[]): { line: number; score: number }[] {
  const before = stories.filter((story) => story.lines[0] < line).at(-1)
  const after = stories.find((story) => story.lines[0] > line)
  const holds = before !== undefined && before.lines[1] > line
  return [
    ...(before === undefined ? [] : [{ line: before.lines[0], score: holds ? 0.7 : nearby }]),
    ...(after === undefined ? [] : [{ line: after.lines[0], score: holds ? 0.3 : nearby - 0.1 }]),
  ]
}

function messageFor(unit: CopyUnit): string {
  const [line = 0] = unit.lines
  const start = unit.text.length > shown ? `${unit.text.slice(0, shown)}…` : unit.text
  const quoted = `第${line}行“${start}”`
  switch (unit.kind) {
    case 'jump':
      return `${quoted}是转版或导读提示，请确定属于哪篇稿件。`
    case 'rubric':
      return `${quoted}像是栏目名，请确定属于哪篇稿件。`
    case 'notice':
      return `${quoted}像是启事或联系方式，请放入稿件或删去。`
    case 'ornament':
      return `${quoted}没有文字，请确定是否删去。`
    case 'endByline':
    case 'topByline':
      return `${quoted}像是署名，请确定属于哪篇稿件。`
    case 'caption':
    case 'credit':
      return `${quoted}像是图说，请确定属于哪篇稿件。`
    case 'title':
    case 'deck':
      return `${quoted}像是标题，但下面没有正文，请确定用处。`
    case 'line':
    case 'text':
      return patterns.bareByline.test(unit.text)
        ? `${quoted}像是署名，但无法辨认，请确定作者。`
        : `${quoted}不知属于哪篇稿件，请放入稿件或删去。`
  }
}

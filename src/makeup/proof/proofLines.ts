import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { CopyPart } from '../../newspaper/article/copyParts'
import { articleOfBox } from '../itemIds'

/** A line of a placed page read back into the copy: per cluster, which part of the story it is of, and where in it. */
export interface ProofLine {
  readonly line: PlacedLine
  readonly articleId: number
  readonly clusters: readonly (ClusterPlace | null)[]
}

export interface ClusterPlace {
  readonly part: string
  readonly start: number
  readonly end: number
}

interface Letter extends ClusterPlace {
  readonly letter: string
}

/** Letters that may be passed over in the copy before one on the page is held to be none of it. */
const mostPassedOver = 60

/**
 * Reads the lines of a page back into the copy they were set from.
 *
 * - Spaces are passed over: the page has none at the ends of lines.
 * - What the page adds (—— before a 副题, marks of the style) is of no part.
 * - `storyOfPhoto` names the story of a photo by its box: its caption is part of the story's copy.
 */
export function proofLines(
  placed: Pick<PlacedPage, 'lines'>,
  copies: {
    readonly partsById: ReadonlyMap<number, readonly CopyPart[]>
    readonly storyOfPhoto: ReadonlyMap<string, number>
  },
): readonly ProofLine[] {
  const readers = new Map<string, (text: string) => ClusterPlace | null>()
  return placed.lines.flatMap((line) => {
    const articleId = articleOfBox(line.box) ?? copies.storyOfPhoto.get(line.box) ?? null
    const parts = articleId === null ? undefined : copies.partsById.get(articleId)
    if (articleId === null || parts === undefined) return []
    const key = `${line.box} ${groupOf(line)}`
    const read = readers.get(key) ?? reader(lettersOf(partsOfGroup(line, parts)))
    readers.set(key, read)
    return [{ line, articleId, clusters: line.clusters.map(read) }]
  })
}

const groupOf = ({ role, paragraph }: PlacedLine): string => {
  if (role !== 'body' && role !== 'subhead') return role
  return paragraph === null ? 'body' : `body.${paragraph}`
}

/** Which parts a group of lines is set from, in order: the dateline stands before the first paragraph. */
function partsOfGroup(line: PlacedLine, parts: readonly CopyPart[]): readonly CopyPart[] {
  const group = groupOf(line)
  const named = (wanted: (part: string) => boolean) => parts.filter(({ part }) => wanted(part))
  if (line.role === 'caption') return named((part) => part.startsWith('caption.'))
  if (!group.startsWith('body')) return named((part) => part === group)
  const lead = group === 'body.0' || group === 'body' ? named((part) => part === 'dateline') : []
  return [...lead, ...named((part) => part === group)]
}

const lettersOf = (parts: readonly CopyPart[]): readonly Letter[] =>
  parts.flatMap(({ part, text }) => {
    let start = 0
    return Array.from(text).flatMap((letter): Letter[] => {
      const place = { part, start, end: start + letter.length }
      start = place.end
      return letter.trim() === '' ? [] : [{ letter, ...place }]
    })
  })

/** Reads cluster after cluster, each from where the one before ended. */
function reader(letters: readonly Letter[]): (cluster: string) => ClusterPlace | null {
  let next = 0
  const readOne = (letter: string): Letter | null => {
    const ahead = letters.slice(next, next + mostPassedOver)
    const at = ahead.findIndex((one) => one.letter === letter)
    if (at >= 0) next += at + 1
    return ahead[at] ?? null
  }
  return (cluster) => {
    const read = Array.from(cluster).flatMap((letter) =>
      letter.trim() === '' ? [] : (readOne(letter) ?? []),
    )
    const [first, last] = [read[0], read.at(-1)]
    return first && last ? { part: first.part, start: first.start, end: last.end } : null
  }
}

import type { CopyUnit } from './CopyUnit'
import { isHeading } from './isHeading'
import { isNameAlone } from './isNameAlone'
import type { Setting } from './measureSetting'
import { patterns } from './patterns'
import { readInlineByline } from './readInlineByline'
import { sortTitles } from './sortTitles'
import type { BodyUnit, StoryUnits } from './StoryUnits'
import { widthOf } from './widthOf'

interface OpenStory {
  headings: CopyUnit[]
  topBylines: CopyUnit[]
  body: BodyUnit[]
  captions: CopyUnit[]
  endBylines: CopyUnit[]
  isOver: boolean
}

const mostHeadingLines = 5
const widestHeadline = 48

/**
 * Finds where stories begin and end.
 *
 * - A parenthesised byline ends its story, on a line of its own or behind the last full stop.
 * - A headline group begins one: after such an end, before a dateline or a byline, or after a wide gap.
 * - Titles that begin no story are subheads, or pieces that a column end has cut.
 * - What belongs to no story is given back as `stray`, in the order of the page.
 */
export function findStories(
  units: readonly CopyUnit[],
  setting: Setting,
): { stories: StoryUnits[]; stray: CopyUnit[] } {
  const stories: OpenStory[] = []
  const stray: CopyUnit[] = []
  const waiting: CopyUnit[] = []
  let at = 0
  while (at < units.length) {
    const unit = units[at]
    if (unit === undefined) break
    const story = stories.at(-1)
    const isBetween = story === undefined || story.isOver
    const group = titleGroup(units, at, isBetween)
    if (group.length > 0) {
      if (beginsStory({ group, units, at, setting, story })) {
        stories.push(newStory(group, waiting.splice(0)))
      } else if (isBetween) stray.push(...group)
      else
        story.body.push(
          ...sortTitles({
            group,
            body: story.body,
            ahead: units.slice(at + group.length, at + group.length + 30),
          }),
        )
      at += group.length
      continue
    }
    if (!place(unit, story, waiting)) stray.push(unit)
    at += 1
  }
  return closeStories(stories, [...stray, ...waiting])
}

function newStory(group: readonly CopyUnit[], captions: CopyUnit[]): OpenStory {
  const isSigned = (unit: CopyUnit) =>
    unit.kind === 'topByline' || (group.length > 1 && unit === group.at(-1) && isNameAlone(unit.text))
  return {
    headings: group.filter((unit) => !isSigned(unit)),
    topBylines: group.filter(isSigned),
    body: [],
    captions,
    endBylines: [],
    isOver: false,
  }
}

function titleGroup(units: readonly CopyUnit[], at: number, isBetween: boolean): CopyUnit[] {
  const group: CopyUnit[] = []
  for (const unit of units.slice(at, at + mostHeadingLines)) {
    if (group.length > 0 && (unit.blanksBefore > 3 || patterns.numbered.test(unit.text))) break
    const isTitle = unit.kind === 'title' || (unit.kind === 'deck' && (group.length > 0 || isBetween))
    const isByline = unit.kind === 'topByline' && group.length > 0
    if (isTitle && group.at(-1)?.kind === 'topByline') break
    if (!isTitle && !isByline) break
    group.push(unit)
  }
  const [first] = units.slice(at, at + 1)
  if (group.length > 0 || !isBetween || first === undefined) return group
  return isLongHeadline(first, units[at + 1]) ? [first] : []
}

/** Between stories, a line too long or too much like a sentence for a title is one all the same where copy follows it. */
function isLongHeadline(unit: CopyUnit, next: CopyUnit | undefined): boolean {
  if (unit.kind !== 'text' || unit.isIndented || next === undefined) return false
  if (widthOf(unit.text) > widestHeadline || /。|[，,、；;：:]$/u.test(unit.text)) return false
  if (patterns.dateline.test(unit.text) || patterns.bareByline.test(unit.text)) return false
  return next.kind === 'topByline' || (next.kind === 'text' && widthOf(next.text) > widthOf(unit.text))
}

function beginsStory(place: {
  readonly group: readonly CopyUnit[]
  readonly units: readonly CopyUnit[]
  readonly at: number
  readonly setting: Setting
  readonly story: OpenStory | undefined
}): boolean {
  const { group, units, at, story } = place
  const isPictureStory = story !== undefined && story.body.length === 0 && story.captions.length > 0
  if (story === undefined || story.isOver || isPictureStory) return canHead(group, units[at + group.length])
  return isHeading({ ...place, body: story.body, isSignedAbove: story.topBylines.length > 0 })
}

/** A headline needs copy, a byline or a caption under it. */
function canHead(group: readonly CopyUnit[], next: CopyUnit | undefined): boolean {
  if (group.every((unit) => unit.kind === 'topByline')) return false
  if (next === undefined) return false
  const isSubheadNext = next.kind === 'title' && patterns.numbered.test(next.text)
  return (
    isSubheadNext ||
    (group.at(-1)?.kind === 'topByline' && next.kind === 'title') ||
    ['text', 'caption', 'topByline', 'endByline'].includes(next.kind)
  )
}

function place(unit: CopyUnit, story: OpenStory | undefined, waiting: CopyUnit[]): boolean {
  if (unit.kind === 'caption' || unit.kind === 'credit') {
    if (story === undefined) waiting.push(unit)
    else story.captions.push(unit)
    return true
  }
  if (story === undefined) return false
  switch (unit.kind) {
    case 'endByline':
      return sign(story, unit)
    case 'topByline':
      if (story.isOver) return false
      if (story.body.length > 0) return signUnderBody(story, unit)
      story.topBylines.push(unit)
      return true
    case 'text':
    case 'deck':
      if (story.isOver) return false
      story.body.push({ kind: 'text', unit })
      if (readInlineByline(unit.text).byline !== null) story.isOver = true
      return true
    case 'title':
    case 'jump':
    case 'rubric':
    case 'ornament':
      return false
  }
}

function sign(story: OpenStory, unit: CopyUnit): boolean {
  if (story.isOver) return false
  if (story.body.length === 0 && story.captions.length === 0) story.topBylines.push(unit)
  else {
    story.endBylines.push(unit)
    story.isOver = true
  }
  return true
}

/** A byline without brackets under the last sentence signs the story too. */
function signUnderBody(story: OpenStory, unit: CopyUnit): boolean {
  if (!patterns.sentenceEnd.test(story.body.at(-1)?.unit.text ?? '')) return false
  return sign(story, unit)
}

/** A headline that nothing stands under begins no story. */
function closeStories(
  stories: readonly OpenStory[],
  stray: CopyUnit[],
): { stories: StoryUnits[]; stray: CopyUnit[] } {
  const whole = stories.filter((story) => story.body.length > 0 || story.captions.length > 0)
  const empty = stories.filter((story) => !whole.includes(story))
  const lost = empty.flatMap((story) => [...story.headings, ...story.topBylines, ...story.endBylines])
  return { stories: whole, stray: [...stray, ...lost].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)) }
}

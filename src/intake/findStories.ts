import type { CopyUnit } from './CopyUnit'
import { findTitleGroup } from './findTitleGroup'
import { isHeading } from './isHeading'
import type { Setting } from './measureSetting'
import { type OpenStory, openStory } from './OpenStory'
import { patterns } from './patterns'
import { placeUnit } from './placeUnit'
import { sortTitles } from './sortTitles'
import type { StoryUnits } from './StoryUnits'

const lookAhead = 30

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
    const isBetween = isOver(story)
    const group = findTitleGroup(units, at, isBetween)
    const after = units[at + group.length]
    if (group.length === 0) {
      const isPicture = unit.kind === 'caption' || unit.kind === 'credit'
      if (story === undefined && isPicture) waiting.push(unit)
      else if (!placeUnit(unit, story)) stray.push(unit)
      at += 1
      continue
    }
    if (beginsStory({ group, units, at, setting, story }))
      stories.push(openStory(group, waiting.splice(0), after))
    else if (isBetween || story === undefined) stray.push(...group)
    else {
      const from = at + group.length
      story.body.push(...sortTitles({ group, body: story.body, ahead: units.slice(from, from + lookAhead) }))
    }
    at += group.length
  }
  return closeStories(stories, [...stray, ...waiting])
}

/** A title after a signed brief begins a story: in a column of briefs there are no subheads. */
function isOver(story: OpenStory | undefined): boolean {
  return story === undefined || story.isOver || (story.isBriefs && story.isSigned)
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
  const isUnderRubric = group[0]?.kind === 'rubric'
  if (story === undefined || isOver(story) || isPictureStory || isUnderRubric)
    return canHead(group, units[at + group.length])
  return isHeading({ ...place, story })
}

/** A headline needs copy, a byline or a caption under it. */
function canHead(group: readonly CopyUnit[], next: CopyUnit | undefined): boolean {
  if (group.every((unit) => unit.kind === 'topByline')) return false
  if (next === undefined) return false
  const isSubheadNext = next.kind === 'title' && patterns.numbered.test(next.text)
  return (
    isSubheadNext ||
    (group.at(-1)?.kind === 'topByline' && next.kind === 'title') ||
    ['text', 'line', 'caption', 'topByline', 'endByline'].includes(next.kind)
  )
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

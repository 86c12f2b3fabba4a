import type { CopyUnit } from './CopyUnit'
import { areParallelTitles } from './areParallelTitles'
import { isDangling } from './isDangling'
import { isNameAlone } from './isNameAlone'
import type { Setting } from './measureSetting'
import { isOrganizationName } from '../newspaper/byline/isOrganizationName'
import { patterns } from './patterns'
import type { BodyUnit } from './StoryUnits'
import { widthOf } from './widthOf'

interface Place {
  readonly group: readonly CopyUnit[]
  readonly units: readonly CopyUnit[]
  readonly at: number
  readonly setting: Setting
  readonly body: readonly BodyUnit[]
  readonly isSignedAbove: boolean
}

const enough = 2

/**
 * Whether a group of titles inside a story's run of copy begins a new story; it is then that the story before it was not signed.
 * Signs are added up: a dateline or a byline below, a deck, a wide gap above; parallel subheads speak against it.
 */
export function isHeading(place: Place): boolean {
  const { group, units, at, setting, body, isSignedAbove } = place
  const [first] = group
  const next = units[at + group.length]
  if (first === undefined || next === undefined || body.length === 0) return false
  const titles = group.filter((unit) => unit.kind === 'title')
  if (titles.length === 0 || titles.some((unit) => patterns.numbered.test(unit.text))) return false
  const subheads = body.filter(({ kind }) => kind === 'subhead').map(({ unit }) => unit.text)
  const ahead = titlesAhead(units, at + group.length)
  const last = titles.at(-1)?.text ?? ''
  const signs: readonly (readonly [boolean, number])[] = [
    [patterns.dateline.test(next.text), 3],
    [group.some((unit) => unit.kind === 'topByline'), 3],
    [titles.length > 1 && isNameAlone(group.at(-1)?.text ?? ''), 3],
    [group.some((unit) => unit.kind === 'deck' || /\S\s*——/u.test(unit.text)), 2],
    [first.blanksBefore >= setting.usualBlanks + 2, 2],
    [setting.usualBlanks === 0 && first.blanksBefore > 0 && (titles.length > 1 || widthOf(last) >= 10), 1],
    [titles.length > 1 && isOrganizationName(first.text) && !isDangling(first.text), 2],
    [/\p{Script=Han}\s+\p{Script=Han}/u.test(last), 1],
    [isSignedAbove, 1],
    [/^图[片说](?:新闻|报道|故事)?$/u.test(last) && next.kind === 'caption', 3],
    [widthOf(last) >= 12 && !endsSigned(units), 1],
    [next.kind === 'endByline' && units[at + group.length + 1]?.kind === 'text', 4],
    [!['text', 'caption'].includes(next.kind), -2],
    [[...subheads, ...ahead].some((title) => areParallelTitles(title, last)), -2],
    [!patterns.sentenceEnd.test(body.at(-1)?.unit.text ?? ''), -1],
  ]
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0) >= enough
}

function endsSigned(units: readonly CopyUnit[]): boolean {
  return units.some((unit) => unit.kind === 'endByline')
}

function titlesAhead(units: readonly CopyUnit[], from: number): string[] {
  const titles: string[] = []
  for (const unit of units.slice(from, from + 30)) {
    if (unit.kind === 'endByline' || patterns.dateline.test(unit.text)) break
    if (unit.kind === 'title') titles.push(unit.text)
  }
  return titles
}

import { isOrganizationName } from '../newspaper/byline/isOrganizationName'
import { areParallelTitles } from './areParallelTitles'
import type { CopyUnit } from './CopyUnit'
import { isCutTitle } from './isCutTitle'
import { isDangling } from './isDangling'
import { isNameAlone } from './isNameAlone'
import { lookAhead } from './lookAhead'
import type { Setting } from './measureSetting'
import type { OpenStory } from './OpenStory'
import { patterns } from './patterns'
import { readDateline } from './readDateline'
import { widthOf } from './widthOf'

interface Place {
  readonly group: readonly CopyUnit[]
  readonly units: readonly CopyUnit[]
  readonly at: number
  readonly setting: Setting
  readonly story: OpenStory
}

const enough = 2

/**
 * Whether a group of titles inside a story's run of copy begins a new story; it is then that the story before it was not signed.
 * Signs are added up: a dateline or a byline below, a deck, a wide gap above; parallel subheads speak against it.
 */
export function isHeading(place: Place): boolean {
  const { group, units, at, setting, story } = place
  const [first] = group
  const next = units[at + group.length]
  if (first === undefined || next === undefined || story.body.length === 0) return false
  const titles = group.filter((unit) => unit.kind === 'title')
  if (titles.length === 0 || titles.some((unit) => patterns.numbered.test(unit.text))) return false
  const last = titles.at(-1)?.text ?? ''
  const signs = [
    ...signsOfPlace(place, first, next),
    ...signsOfRun(place, last),
    [patterns.dateline.test(next.text), 3],
    [group.some((unit) => unit.kind === 'topByline'), 3],
    [titles.length > 1 && isNameAlone(group.at(-1)?.text ?? ''), 3],
    [group.some((unit) => unit.kind === 'deck' || /\S\s*——/u.test(unit.text)), 2],
    [setting.usualBlanks === 0 && first.blanksBefore > 0 && (titles.length > 1 || widthOf(last) >= 10), 1],
    [titles.length > 1 && isOrganizationName(first.text) && !isDangling(first.text), 2],
    [/\p{Script=Han}\s+\p{Script=Han}|[？！!?][”"]?$/u.test(last), 1],
    [next.kind === 'caption', /^图[片说]/u.test(last) ? 3 : 2],
    [patterns.speech.test(next.text), 1],
    [setting.usualBlanks === 0 && first.blanksBefore > 0 && next.blanksBefore === 0, 1],
    [isCutTitle(last, next.text), -3],
  ] as const
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0) >= enough
}

type Sign = readonly [boolean, number]

function signsOfPlace({ units, at, group, setting, story }: Place, first: CopyUnit, next: CopyUnit): Sign[] {
  return [
    [first.blanksBefore >= setting.usualBlanks + 2, 2],
    [next.kind === 'endByline' && units[at + group.length + 1]?.kind === 'text', 4],
    [!['text', 'line', 'caption'].includes(next.kind), -2],
    [!patterns.sentenceEnd.test(story.body.at(-1)?.unit.text ?? ''), -1],
  ]
}

/** What the copy before and after says: a lone title is hardly a subhead, and a story is signed but once. */
function signsOfRun({ units, at, group, story }: Place, last: string): Sign[] {
  const subheads = story.body.filter(({ kind }) => kind === 'subhead').map(({ unit }) => unit.text)
  const run = lookAhead(units, at + group.length)
  const isLone = subheads.length === 0 && run.titles.length === 0
  const isSignedAbove = story.topBylines.length > 0
  const isDated = patterns.dateline.test(story.body[0]?.unit.text ?? '')
  const isSignedInDateline = readDateline(story.body[0]?.unit.text ?? '').byline !== null
  const isSignedPage = units.some(({ kind }) => kind === 'endByline' || kind === 'topByline')
  const isSignedBelow = units.some(({ kind }) => kind === 'endByline')
  return [
    [isSignedAbove, 1],
    [isSignedAbove && isLone && run.isSigned, 1],
    [isLone, 1],
    [isLone && isDated && !run.isSigned, 1],
    [isLone && isSignedInDateline && run.isSigned, 1],
    [!isSignedPage, widthOf(last) >= 8 ? 2 : 1],
    [widthOf(last) >= 12 && !isSignedBelow, 1],
    [[...subheads, ...run.titles].some((title) => areParallelTitles(title, last)), -2],
  ]
}

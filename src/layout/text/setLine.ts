import type { Composition } from '../style/PageStyle'
import type { MilliEm } from '../units/MilliEm'
import { hasWhiteEnd, junction } from './junction'
import type { PreparedText } from './PreparedText'
import { TokenClass } from './TokenClass'
import { turnRuns } from './turnRuns'

/** The clusters of one line, with the room each takes; where it is justified, the rooms add up to the measure. */
export interface SetLine {
  readonly clusters: readonly string[]
  readonly advances: readonly MilliEm[]
  readonly offsets: readonly MilliEm[]
  readonly width: MilliEm
}

/** A place in a line that may give way or grow. */
interface Site {
  readonly token: number
  readonly most: MilliEm
  /** Whether what goes, goes from the left of the token's glyph. */
  readonly left: boolean
}

/** No junction grows by more than this; what is still lacking stays white at the line's end. */
const mostStretch: MilliEm = 500

/**
 * Sets the tokens from `start` up to `end` in one line.
 *
 * - Squeezing (clreq 3.9.2): spaces, brackets, ，、；：, Han–Latin gaps, then 。？！; within a step all places alike.
 * - Stretching (clreq 3.9.3): spaces, Han–Latin gaps, then every junction alike, but for 间隔号 and 连接号.
 */
export function setLine(
  text: PreparedText,
  line: { readonly start: number; readonly end: number; readonly room: MilliEm; readonly justified: boolean },
  composition: Composition,
): SetLine {
  const inkEnd = Math.max(line.start, text.inkEnd[line.end] ?? 0)
  const tokens = text.tokens.slice(line.start, line.end)
  const count = inkEnd - line.start
  const advances = tokens.map(({ width }, t) => (t < count ? width : 0))
  const offsets = tokens.map(({ offset }) => offset)
  const shift = ({ token, left }: Site, by: MilliEm): void => {
    advances[token] = (advances[token] ?? 0) + by
    if (left) offsets[token] = (offsets[token] ?? 0) + by
  }
  const steps = findSites(text, { start: line.start, count }, composition)
  for (const { site, by } of steps.fixed) shift(site, by)
  const lack = line.room - advances.reduce((sum, advance) => sum + advance, 0)
  if (lack < 0) spread(steps.squeeze, -lack, (site, by) => shift(site, -by))
  if (lack > 0 && line.justified) {
    const rest = spread(steps.stretch, lack, shift)
    if (count > 0) advances[count - 1] = (advances[count - 1] ?? 0) + rest
  }
  const clusters = tokens.map((token) => token.text)
  const turned = turnRuns(clusters, advances)
  return {
    clusters,
    advances,
    offsets: turned === null ? offsets : offsets.map((offset, t) => offset + (turned[t] ?? 0)),
    width: advances.reduce((sum, advance) => sum + advance, 0),
  }
}

interface Sites {
  readonly fixed: readonly { readonly site: Site; readonly by: MilliEm }[]
  readonly squeeze: readonly (readonly Site[])[]
  readonly stretch: readonly (readonly Site[])[]
}

function findSites(
  text: PreparedText,
  { start, count }: { readonly start: number; readonly count: number },
  composition: Composition,
): Sites {
  const fixed: { site: Site; by: MilliEm }[] = []
  const [spaces, brackets, commas, gaps, stops]: Site[][] = [[], [], [], [], []]
  const [widerSpaces, widerGaps, all]: Site[][] = [[], [], []]
  for (let t = 0; t < count; t++) {
    const token = text.tokens[start + t]
    if (token === undefined) continue
    const last = t === count - 1
    const next = last ? undefined : text.tokens[start + t + 1]
    const between = next === undefined ? null : junction(token, next, composition)
    if (t === 0 && token.kind === TokenClass.open)
      fixed.push({ site: { token: t, most: 500, left: true }, by: -500 })
    if (between === null && hasWhiteEnd(token.kind))
      fixed.push({ site: { token: t, most: 500, left: false }, by: -500 })
    if (between === null) continue
    if (between.natural !== 0) {
      const site = { token: between.trimsSecond ? t + 1 : t, most: 500, left: between.trimsSecond }
      fixed.push({ site, by: between.natural })
    }
    if (token.kind === TokenClass.space && token.width > 0) {
      spaces?.push({ token: t, most: Math.max(0, token.width - composition.space.least), left: false })
      widerSpaces?.push({ token: t, most: Math.max(0, composition.space.most - token.width), left: false })
    }
    if (hasWhiteEnd(token.kind) && !between.trimsFirst) {
      const step =
        token.kind === TokenClass.close ? brackets : token.kind === TokenClass.comma ? commas : stops
      if (step !== stops || composition.squeezesStops) step?.push({ token: t, most: 500, left: false })
    }
    if (next?.kind === TokenClass.open && !between.trimsSecond)
      brackets?.push({ token: t + 1, most: 500, left: true })
    if (between.gaps === 1) {
      gaps?.push({ token: t, most: composition.gap.natural - composition.gap.least, left: false })
      widerGaps?.push({ token: t, most: composition.gap.most - composition.gap.natural, left: false })
    }
    if (between.stretchable === 1) all?.push({ token: t, most: mostStretch, left: false })
  }
  return {
    fixed,
    squeeze: [spaces ?? [], brackets ?? [], commas ?? [], gaps ?? [], stops ?? []],
    stretch: [widerSpaces ?? [], widerGaps ?? [], all ?? []],
  }
}

/** Takes `amount` from the steps in their order, within a step from all sites alike; what is left is the answer. */
function spread(
  steps: readonly (readonly Site[])[],
  amount: MilliEm,
  give: (site: Site, by: MilliEm) => void,
): MilliEm {
  let left = amount
  for (const sites of steps) {
    const most = sites.reduce((sum, site) => sum + site.most, 0)
    if (most === 0) continue
    const taken = Math.min(left, most)
    let given = 0
    let passed = 0
    for (const site of sites) {
      passed += site.most
      const upToHere = Math.floor((taken * passed) / most)
      give(site, upToHere - given)
      given = upToHere
    }
    left -= taken
  }
  return left
}

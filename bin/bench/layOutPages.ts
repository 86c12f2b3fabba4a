import { createLayoutMemory, layoutPage, type PlacedPage } from '../../src/layout'
import { randomPlan } from '../../tests/support/randomPlan'
import { timed, type Timing } from './Timing'

/** What many pages of one style took and how good they came out. */
export interface PagesBench {
  readonly style: StyleId
  readonly pages: number
  readonly firstSeed: number
  readonly cold: readonly Timing[]
  readonly warm: readonly Timing[]
  readonly overset: number
  readonly keepHard: number
  readonly keepAll: number
  /** Rules by the number of pages that break them, the most broken first. */
  readonly broken: readonly (readonly [string, number])[]
}

export type StyleId = 'broadsheet-8x13' | 'tabloid-6x11'

/** Lays out seeded random pages, each of them twice: with nothing known, and with its lines and shapes kept. */
export async function layOutPages(style: StyleId, firstSeed: number, pages: number): Promise<PagesBench> {
  for (let seed = 1; seed <= 8; seed++) {
    const memory = createLayoutMemory()
    for (let turn = 0; turn < 3; turn++) layoutPage(randomPlan(seed, style), memory)
  }
  const cold: Timing[] = []
  const warm: Timing[] = []
  const placed: PlacedPage[] = []
  for (let seed = firstSeed; seed < firstSeed + pages; seed++) {
    const plan = randomPlan(seed, style)
    const memory = createLayoutMemory()
    cold.push(await timed(() => layoutPage(plan, memory)))
    const { value, ...timing } = await timed(() => layoutPage(plan, memory))
    warm.push(timing)
    placed.push(value)
  }
  const broken = new Map<string, number>()
  for (const { checks } of placed)
    for (const { id, ok } of checks) if (!ok) broken.set(id, (broken.get(id) ?? 0) + 1)
  return {
    style,
    pages,
    firstSeed,
    cold,
    warm,
    overset: broken.get('overset') ?? 0,
    keepHard: placed.filter(({ checks }) => checks.every(({ ok, hard }) => ok || !hard)).length,
    keepAll: placed.filter(({ checks }) => checks.every(({ ok }) => ok)).length,
    broken: [...broken].sort(([, one], [, other]) => other - one),
  }
}

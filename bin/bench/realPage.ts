import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { readPage } from '../../src/intake/readPage'
import { createLayoutMemory, layoutPage, type PlacedPage, type PlanItem } from '../../src/layout'
import { timed, type Timing } from './Timing'

/** Stories of the real page that are given a photo: counted from 0. */
const withPhoto = [0, 1, 3]

export interface RealPageBench extends Timing {
  readonly placed: PlacedPage
}

/** The real page with three photos, where its text lies beside the project; it is no part of the repository. */
export async function realPage(file: string): Promise<RealPageBench | null> {
  if (!existsSync(file)) return null
  const { stories, pageFlag, coOrganizers } = readPage(await readFile(file, 'utf8'))
  const aboveFlag = stories.filter(({ lines }) => lines[0] < (pageFlag?.lines[0] ?? Infinity)).length
  const items = stories.flatMap((story, i): readonly PlanItem[] => [
    ...(pageFlag !== null && i === aboveFlag
      ? [{ kind: 'pageFlag', id: 'flag', name: pageFlag.name, pinyin: pageFlag.pinyin } as const]
      : []),
    {
      kind: 'article',
      id: `s${i}`,
      kicker: story.kicker,
      headline: story.headline,
      deck: story.deck === null ? null : `——${story.deck}`,
      dateline: story.dateline,
      body: story.body.map(({ kind, text }) => ({ kind, text })),
      byline: story.bylineText,
    },
    ...(withPhoto.includes(i) ? [photoOf(i)] : []),
  ])
  if (coOrganizers !== null) {
    const { label, note, names } = coOrganizers
    items.push({ kind: 'coOrganizers', id: 'strip', label, note, names, pin: 'bottom' })
  }
  const plan = { style: 'broadsheet-8x13', folio: null, items }
  const memory = createLayoutMemory()
  layoutPage(plan, memory)
  const { value, ...timing } = await timed(() => layoutPage(plan, memory))
  return { ...timing, placed: value }
}

function photoOf(story: number): PlanItem {
  return {
    kind: 'photo',
    id: `p${story}`,
    aspectRatio: 1.5,
    caption: '会场',
    credit: null,
    article: `s${story}`,
  }
}

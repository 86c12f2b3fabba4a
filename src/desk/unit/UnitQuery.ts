import type { StoryFate } from '../../review/storyFate'
import { storyFates } from '../../review/storyFate'
import { idInPath } from '../shell/idInPath'

/** What of a unit somebody asks for, as the address says it. */
export interface UnitQuery {
  readonly unitId: number
  readonly fate: StoryFate | null
  readonly page: number
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** No reader turns further back than this; a larger number would only tire the database. */
const lastPage = 400

/** Reads the address; without a unit it is the one given. */
export function readUnitQuery(parameters: Parameters, unitId: number): UnitQuery {
  const one = (name: string) => {
    const value = parameters[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    unitId: one('unit') === '' ? unitId : idInPath(one('unit')),
    fate: storyFates.find((fate) => fate === one('fate')) ?? null,
    page: Math.min(lastPage, Math.max(1, idInPath(one('page')))),
  }
}

/** The address that asks this. */
export function addressOfUnit({ unitId, fate, page }: UnitQuery): string {
  const asked = new URLSearchParams({ unit: String(unitId) })
  if (fate !== null) asked.set('fate', fate)
  if (page > 1) asked.set('page', String(page))
  return `/desk/unit?${asked.toString()}`
}

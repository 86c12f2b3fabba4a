import type { CopyUnit } from './CopyUnit'
import { isNameAlone } from './isNameAlone'
import { patterns } from './patterns'
import type { BodyUnit } from './StoryUnits'

/** A story in the making. `isOver` once it is signed: no copy is added then. `isSigned`: its last piece carries a name. */
export interface OpenStory {
  headings: CopyUnit[]
  topBylines: CopyUnit[]
  body: BodyUnit[]
  captions: CopyUnit[]
  endBylines: CopyUnit[]
  readonly isBriefs: boolean
  isSigned: boolean
  isOver: boolean
}

/**
 * Begins a story under its headlines. Under nothing but the name of a column (简讯, 要闻速览) stand briefs,
 * each signed for itself.
 */
export function openStory(
  group: readonly CopyUnit[],
  captions: CopyUnit[],
  next: CopyUnit | undefined,
): OpenStory {
  const isSigner = (unit: CopyUnit) =>
    unit.kind === 'topByline' || (group.length > 1 && unit === group.at(-1) && isNameAlone(unit.text))
  const isColumn = group.every(({ kind }) => kind === 'rubric')
  return {
    headings: group.filter((unit) => !isSigner(unit)),
    topBylines: group.filter(isSigner),
    body: [],
    captions,
    endBylines: [],
    isBriefs: isColumn || (group.length === 1 && patterns.bullet.test(next?.text ?? '')),
    isSigned: false,
    isOver: false,
  }
}

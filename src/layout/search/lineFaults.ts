import { isAlone } from '../check/isAlone'
import { mostStretch, noticeableStretch, stretchOf } from '../check/stretchOf'
import type { ComposedStory } from '../fit/ComposedStory'
import { avoidOrphans } from '../fit/avoidOrphans'
import type { PageStyle } from '../style/PageStyle'
import type { StoryShape } from './Shape'
import type { StoryCopy } from './StoryCopy'

/**
 * How a story's lines come out at a measure: those that are set too wide, those set visibly wide, and all justified ones;
 * last lines of one character, columns that begin with a last line, and lines of any kind.
 */
export interface LineFaults {
  readonly alone: number
  readonly orphans: number
  readonly lines: number
  readonly loose: number
  readonly stretched: number
  readonly justified: number
}

type LinesAlone = Omit<LineFaults, 'orphans'>

/** Kept by the set lines they were counted in, which never change. */
const known = new WeakMap<ComposedStory, LinesAlone>()
/** What came of a shape, by the copy that was set in it. */
const flowed = new WeakMap<StoryShape, { readonly copy: StoryCopy; readonly faults: LineFaults }>()

/** Sets a story's lines, if they were not set before, and counts the loose ones. */
export function lineFaults(copy: StoryCopy, shape: StoryShape, style: PageStyle): LineFaults {
  const before = flowed.get(shape)
  if (before?.copy === copy) return before.faults
  const { story, flow } = avoidOrphans({ copy, shape, style })
  const faults = { ...faultsOf(story), orphans: flow.orphans }
  flowed.set(shape, { copy, faults })
  return faults
}

function faultsOf(story: ComposedStory): LinesAlone {
  const before = known.get(story)
  if (before !== undefined) return before
  const lines = story.lines.filter(({ role, last }) => role === 'body' && !last)
  const stretches = lines.map((line) => stretchOf(line, line.leadTokens))
  const found = {
    alone: story.lines.filter((line) => line.role === 'body' && line.last && !line.first && isAlone(line))
      .length,
    lines: story.lines.length,
    loose: stretches.filter((stretch) => stretch > mostStretch).length,
    stretched: stretches.filter((stretch) => stretch > noticeableStretch).length,
    justified: lines.length,
  }
  known.set(story, found)
  return found
}

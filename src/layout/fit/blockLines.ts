import type { StoryCount } from '../text/countStory'

/** How many lines each block of a story is set in where so many are to be saved by squeezing: the first that can be. */
export function blockLines({ blocks, fewest, savable }: StoryCount, savedLines: number): readonly number[] {
  let toSave = savedLines
  return blocks.map((lines, b) => {
    if (toSave === 0 || savable[b] !== true) return lines
    toSave--
    return fewest[b] ?? lines
  })
}

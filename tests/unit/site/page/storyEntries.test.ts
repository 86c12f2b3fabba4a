import { describe, expect, it } from 'vitest'
import { storyEntries } from '../../../../src/site/page/storyEntries'
import { publishedPage } from '../../../support/publishedPage'
import { withRetraction } from '../../../support/withRetraction'

const states = (page: Parameters<typeof storyEntries>[0]) =>
  storyEntries(page).map(({ storyNumber, state }) => [storyNumber, state])

describe('the list of a page’s stories', () => {
  it('names the stories in reading order, each once however many photos it has', () => {
    expect(states(publishedPage())).toEqual([
      [1, 'printed'],
      [2, 'printed'],
      [3, 'printed'],
      [4, 'printed'],
    ])
  })

  it('keeps the place of a retracted story, and no word of it', () => {
    const page = withRetraction(publishedPage(), 2)
    expect(states(page)[1]).toEqual([2, 'retracted'])
    expect(storyEntries(page)[1]?.headline).toBeNull()
  })

  it('says which story was corrected', () => {
    const page = publishedPage()
    const stories = page.stories.map((story) =>
      story.storyNumber === 3 ? { ...story, correction: '标题有误，特此更正。' } : story,
    )
    expect(states({ ...page, stories })[2]).toEqual([3, 'corrected'])
  })
})

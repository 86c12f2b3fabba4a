import { describe, expect, it } from 'vitest'
import { drawSketch } from '../../../../src/site/page/drawSketch'
import { placedBox, placedLine, placedPage } from '../../../support/placedPage'

const { page } = placedPage()

describe('a page from afar', () => {
  it('shows a story as a field, and its headline as a bar as long as the line', () => {
    const boxes = [placedBox('s1', { x: 50, y: 100, width: 200, height: 300 })]
    const headline = placedLine('山水', { role: 'headline', x: 60, baseline: 130, sizePt: 30 })
    const { drawn } = drawSketch({
      number: 3,
      title: '文化',
      drawn: { page, boxes, images: [], headlines: [headline] },
    })
    expect(drawn?.text).toBe('M55 105h190v290h-190z')
    expect(drawn?.headlines).toBe('M60 105h60v27h-60z')
    expect(drawn?.pictures).toBe('')
  })

  it('stands a headline that runs downwards upright', () => {
    const headline = placedLine('山水', {
      role: 'headline',
      x: 60,
      baseline: 130,
      sizePt: 30,
      vertical: true,
    })
    const { drawn } = drawSketch({
      number: 3,
      title: '文化',
      drawn: { page, boxes: [], images: [], headlines: [headline] },
    })
    expect(drawn?.headlines).toBe('M60 130h30v60h-30z')
  })

  it('has nothing to show of a page that was published without its placed page', () => {
    expect(drawSketch({ number: 3, title: '文化', drawn: null }).drawn).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../../src/render/svg/drawSvg'
import { placedBox, placedLine, placedPage } from '../../support/placedPage'
import { printedPage } from '../../support/printedPage'

describe('a page as SVG', () => {
  it('has the page for its sheet, in points', () => {
    expect(drawSvg(placedPage())).toContain('viewBox="0 0 1105.51 1559.06"')
  })

  it('holds the text as text, story after story in reading order', () => {
    const text = drawSvg(printedPage())
      .replace(/<[^>]*>/g, '')
      .replace(/\n/g, '')
    expect(text).toBe(
      '湖畔报 2023年3月2日湖畔科普站开门本报讯 2023年3月，“湖畔”——科普站——迎来GDP……孩子们说：太阳·月亮。' +
        '湖边的早晨第二条写在前面，读在后面。山（一）村《春》',
    )
  })

  it('says the place of every character, and of a word its beginning', () => {
    const svg = drawSvg(placedPage({ lines: [placedLine('甲GDP乙丙', { x: 0, baseline: 9, sizePt: 10 })] }))
    expect(svg).toContain('<tspan x="0">甲</tspan><tspan x="10">GDP</tspan>')
    expect(svg).toMatch(/<tspan x="[\d.]+ [\d.]+">乙丙<\/tspan>/)
  })

  it('gives a character beyond the basic plane a run of its own, however its places are counted', () => {
    const svg = drawSvg(placedPage({ lines: [placedLine('甲𠮷乙', { x: 0, sizePt: 10 })] }))
    expect(svg).toContain('<tspan x="0">甲</tspan><tspan x="10">𠮷</tspan><tspan x="20">乙</tspan>')
  })

  it('makes every box a place to go to with the keyboard, named after its story', () => {
    const svg = drawSvg(printedPage())
    expect(svg).toContain(
      '<g class="box" data-box="s1" data-kind="article" aria-label="湖畔科普站开门" role="group" tabindex="0"><rect class="field" x="10" y="10" width="117" height="115"',
    )
  })

  it('makes it a link where it leads somewhere', () => {
    const svg = drawSvg(printedPage(), { hrefOf: ({ id }) => (id === 's1' ? '/2023-03-02/3/1' : null) })
    expect(svg.match(/<a /g)).toHaveLength(1)
    expect(svg).toContain('href="/2023-03-02/3/1"')
  })

  it('carries no style and no script, so that it may stand where neither is allowed', () => {
    const svg = drawSvg(printedPage(), { families: new Map([['Noto Serif SC 400', 'NotoSerifSC-400-1a2b']]) })
    expect(svg).not.toMatch(/<style|<script|style=/)
    expect(svg).toContain("font-family=\"'NotoSerifSC-400-1a2b','Noto Serif SC',serif\"")
  })

  it('lets no word of a story become markup', () => {
    const page = placedPage({
      boxes: [placedBox('s1')],
      lines: [placedLine('<a href="x">&\u0007', { role: 'headline', paragraph: null })],
    })
    const svg = drawSvg(page, { title: '<b>' })
    expect(svg).not.toContain('<a href="x">')
    expect(svg).toContain('&lt;a')
    expect(svg).not.toContain('\u0007')
    expect(svg).toContain('aria-label="&lt;b&gt;"')
  })

  it('shows the part of a photo that the crop leaves, and a grey field where there is none yet', () => {
    const page = printedPage()
    expect(drawSvg(page)).toContain('<rect x="150" y="150" width="80" height="60" fill="#e0e0e0"/>')
    const svg = drawSvg(page, { images: new Map([['p1', '/media/lake.jpg']]) })
    expect(svg).toContain(
      'viewBox="0.25 0 0.5 1" preserveAspectRatio="none" role="img" aria-label="湖边的早晨"',
    )
    expect(svg).toContain('<image href="/media/lake.jpg"')
  })
})

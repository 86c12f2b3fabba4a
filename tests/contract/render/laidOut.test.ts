import { describe, expect, it } from 'vitest'
import { layoutPage } from '../../../src/layout'
import type { PlacedPage } from '../../../src/layout/placed/PlacedPage'
import { drawPdf } from '../../../src/render/pdf/drawPdf'
import { drawSvg } from '../../../src/render/svg/drawSvg'
import { differingCells } from '../../support/differingCells'
import { fontLibrary } from '../../support/fontLibrary'
import { paintPdf, paintSvg, textOfPdf } from '../../support/paintedPage'
import { randomPlan } from '../../support/randomPlan'

const squeeze = (text: string) => text.replace(/\s/g, '')
const print = async (placed: PlacedPage) => {
  const fonts = await (await fontLibrary()).fontsFor(placed)
  return { fonts, pdf: drawPdf(placed, { fonts, images: new Map(), meta: { title: '样' } }) }
}

/** The same page on a sheet of whole points, which both painters make the same number of pixels of. */
function onWholePoints(placed: PlacedPage): PlacedPage {
  const { widthPt, heightPt } = placed.page
  return {
    ...placed,
    page: { ...placed.page, widthPt: Math.floor(widthPt), heightPt: Math.floor(heightPt), bleedPt: 8 },
  }
}

describe.each(['broadsheet-8x13', 'tabloid-6x11'] as const)(
  'a page that the engine laid out in %s',
  (style) => {
    const plan = randomPlan(3, style)
    const placed = layoutPage(plan)

    it('gives back every paragraph of every story that fits', async () => {
      const text = squeeze(await textOfPdf((await print(placed)).pdf))
      const fitting = placed.fit.filter(({ state }) => state !== 'overset').map(({ id }) => id)
      const stories = plan.items.filter((item) => item.kind === 'article' && fitting.includes(item.id))
      expect(stories.length).toBeGreaterThan(3)
      const paragraphs = stories.flatMap((story) => (story.kind === 'article' ? story.body : []))
      expect(paragraphs.filter((paragraph) => !text.includes(squeeze(paragraph.text)))).toEqual([])
    })

    it('is the same picture on paper and on the screen', async () => {
      const sheet = onWholePoints(placed)
      const { fonts, pdf } = await print(sheet)
      const svg = drawSvg(sheet, { families: new Map([...fonts.keys()].map((key) => [key, key])) })
      const scale = 2
      const both = {
        pdf: await paintPdf(pdf, { scale, bleed: 8 }),
        svg: await paintSvg(svg, { scale, fonts }),
      }
      expect([both.svg.width, both.svg.height]).toEqual([both.pdf.width, both.pdf.height])
      const cells = (both.pdf.width * both.pdf.height) / 16
      expect(differingCells(both) / cells).toBeLessThan(0.0002)
    })
  },
)

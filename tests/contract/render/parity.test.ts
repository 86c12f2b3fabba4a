import { describe, expect, it } from 'vitest'
import type { PlacedPage } from '../../../src/layout/placed/PlacedPage'
import { drawPdf } from '../../../src/render/pdf/drawPdf'
import { drawSvg } from '../../../src/render/svg/drawSvg'
import { differingCells } from '../../support/differingCells'
import { fontLibrary } from '../../support/fontLibrary'
import { greyPhoto } from '../../support/greyPhoto'
import { paintPdf, paintSvg, type Painting } from '../../support/paintedPage'
import { placedLine } from '../../support/placedPage'
import { printedPage } from '../../support/printedPage'

const scale = 3

/** Both drawings of a page as pictures of the same size. */
async function paintBoth(forPdf: PlacedPage, forSvg = forPdf): Promise<{ pdf: Painting; svg: Painting }> {
  const fonts = await (await fontLibrary()).fontsFor(forPdf, forSvg)
  const photo = await greyPhoto()
  const address = `data:image/jpeg;base64,${Buffer.from(photo).toString('base64')}`
  const pdf = drawPdf(forPdf, { fonts, images: new Map([['p1', photo]]), meta: { title: '样' } })
  const families = new Map([...fonts.keys()].map((key) => [key, key]))
  const svg = drawSvg(forSvg, { families, images: new Map([['p1', address]]) })
  return {
    pdf: await paintPdf(pdf, { scale, bleed: forPdf.page.bleedPt }),
    svg: await paintSvg(svg, { scale, fonts }),
  }
}

describe('the two drawings of a page', () => {
  it('are the same picture, but for the grey at the edges of letters', async () => {
    const both = await paintBoth(printedPage())
    expect([both.svg.width, both.svg.height]).toEqual([both.pdf.width, both.pdf.height])
    expect(differingCells(both)).toBeLessThan(12)
  })

  it.each([
    ['a line two points lower', (page: PlacedPage) => shiftFirstLine(page, 2)],
    [
      'a line of another word',
      (page: PlacedPage) => ({ ...page, lines: [placedLine('另一句'), ...page.lines.slice(1)] }),
    ],
    ['no rule', (page: PlacedPage) => ({ ...page, rules: [] })],
    ['no frame', (page: PlacedPage) => ({ ...page, frames: [] })],
    ['another crop', (page: PlacedPage) => ({ ...page, images: page.images.map((image) => ({ ...image, crop: { x: 0, y: 0, width: 0.5, height: 1 } })) })], // prettier-ignore
  ])('would show %s', async (_name, change) => {
    const page = printedPage()
    expect(differingCells(await paintBoth(page, change(page)))).toBeGreaterThan(40)
  })
})

function shiftFirstLine(page: PlacedPage, by: number): PlacedPage {
  const [first, ...others] = page.lines
  return first === undefined
    ? page
    : { ...page, lines: [{ ...first, baseline: first.baseline + by }, ...others] }
}

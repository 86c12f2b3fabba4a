import { PDFiumLibrary } from '@hyzyla/pdfium'
import { describe, expect, it } from 'vitest'
import { proofPdf } from '../../../src/press/proofPdf'
import { fontLibrary } from '../../support/fontLibrary'
import { textOfPdf } from '../../support/paintedPage'
import { printedPage } from '../../support/printedPage'

const stroke = { color: [0.8, 0, 0], width: 2, dash: [] } as const
const marks = {
  overlay: {
    strokes: [{ ...stroke, path: 'M20 20L120 20L120 60L20 60Z', filled: true }],
    numerals: [{ text: '7', x: 30, y: 30, sizePt: 8 }],
  },
  notes: ['1.　一校　改正　“大篷车”　→ 大蓬车'],
}
const proof = (given: { marks?: typeof marks } = {}) =>
  proofPdf(
    { fonts: fontLibrary, mediaFolder: '/nowhere' },
    {
      page: { number: 3, title: '地方科协', placed: printedPage(), pictures: [] },
      stamp: '校样',
      title: '校样',
      ...given,
    },
  )

async function opened(pdf: Uint8Array) {
  const library = await PDFiumLibrary.init()
  return library.loadDocument(pdf)
}

/** The first proof opens the fonts, which takes its time on a machine with much else to do. */
const patience = { timeout: 30_000 }

describe('a proof with its marks', patience, () => {
  it('has them drawn over it, in the colour of their round', async () => {
    const marked = await proof({ marks })
    const page = (await opened(marked)).getPage(0)
    const { data, width } = await page.render({ scale: 1, render: 'bitmap' })
    const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
    const [red = 0, green = 0, blue = 0] = at(36 + 100, 36 + 50)
    expect([red > 150, green < 60, blue < 60]).toEqual([true, true, true])
    expect(at(36 + 100, 36 + 80)).not.toEqual([red, green, blue])
  })

  it('says what the marks ask for on a sheet that follows', async () => {
    const document = await opened(await proof({ marks }))
    expect(document.getPageCount()).toBe(2)
    expect(document.getPage(1).getText().replace(/\s/gu, '')).toContain('一校改正“大篷车”→大蓬车')
  })

  it('keeps the words of the page as they can be taken out', async () => {
    const text = async (pdf: Uint8Array) => (await textOfPdf(pdf)).replace(/\s|7/gu, '')
    expect(await text(await proof({ marks }))).toContain((await text(await proof())).slice(0, 20))
  })
})

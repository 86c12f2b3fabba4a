import { PDFiumLibrary } from '@hyzyla/pdfium'
import { describe, expect, it } from 'vitest'
import { certificateForm } from '../../../../src/desk/unit/forms/certificateForm'
import { quarterForm } from '../../../../src/desk/unit/forms/quarterForm'
import { formPdf } from '../../../../src/press/forms/formPdf'
import { fontLibrary } from '../../../support/fontLibrary'
import { printedPage } from '../../../support/printedPage'
import { findObject, readPdf } from '../../../support/readPdf'
import { certificateData, unitPeriodData } from '../../../support/useCertificate'

const today = new Date('2026-10-08T17:00:00.000Z') // the 9th, in Beijing
const room = { fonts: fontLibrary }
const address = 'https://paper.example/2026-09-30/3/2'

async function sheetsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const texts = [...document.pages()].map((page) => page.getText().replace(/\s/gu, ''))
  document.destroy()
  library.destroy()
  return texts
}

describe('a certificate of use', () => {
  const certificate = (given = {}) =>
    formPdf(room, { form: certificateForm(certificateData(given), { address, today }) })

  it('says which story by whom stood on which page of which issue, and has a number and a place for the seal', async () => {
    const [sheet = ''] = await sheetsOf(await certificate())
    for (const words of [
      '青溪科普报',
      '用稿证明',
      '〔2026〕用证第000123号',
      '青溪市科学技术协会林一禾、周小满撰写的稿件《科普大篷车开进云溪村》',
      '2026年9月30日第118期（总第5012期）第03版',
      '2026-000123',
      '青溪科普报社',
      '2026年10月9日',
      '（盖章处）',
    ])
      expect(sheet).toContain(words)
  })

  it('is one A4 sheet with its fonts in it and no colour', async () => {
    const parts = readPdf(await certificate())
    expect(findObject(parts, '/Type/Page/')).toContain('/TrimBox[0 0 595.276 841.89]')
    expect(findObject(parts, '/Type/FontDescriptor')).toContain('/FontFile2')
    const drawn = [...parts.streams.values()].filter((stream) => stream.includes(' Tf '))
    expect(drawn).toHaveLength(1)
    for (const stream of drawn) expect(stream).not.toMatch(/\b(rg|RG)\b/)
  })

  it('names the unit alone where nobody signed', async () => {
    const [sheet] = await sheetsOf(await certificate({ signers: [] }))
    expect(sheet).toContain('青溪市科学技术协会报送的稿件')
  })

  it('has the page with it, small, and its text is text', async () => {
    const form = certificateForm(certificateData(), { address, today })
    const annex = { placed: printedPage(), boxes: ['s1'], caption: '附：缩样', pictures: [] }
    const [, page = ''] = await sheetsOf(await formPdf(room, { form, annex }))
    expect(page).toContain('附：缩样')
    expect(page).toContain('湖畔科普站开门')
  })
})

describe('the form of a quarter', () => {
  const period = { year: 2026, quarter: 3 } as const
  const form = (stories: number) =>
    formPdf(room, { form: quarterForm(unitPeriodData(stories), { period, today }) })

  it('sums up what was filed and used, by person and story by story', async () => {
    const [sheet = ''] = await sheetsOf(await form(3))
    for (const words of [
      '投稿采用情况统计表',
      '〔2026〕统第3季第05号',
      '2026年7月1日至2026年9月30日',
      '50.0%',
      '林一禾、周小满',
      '第91期第3版',
      '1,950',
      '未署名',
    ])
      expect(sheet).toContain(words)
  })

  it('goes on to as many sheets as it needs, each with the head of the table and its number', async () => {
    const sheets = await sheetsOf(await form(60))
    expect(sheets.length).toBeGreaterThan(2)
    sheets.forEach((sheet, index) => expect(sheet).toContain(`第${index + 1}页共${sheets.length}页`))
    for (const sheet of sheets.slice(0, -1)) expect(sheet).toContain('见报日期')
    const all = sheets.join('')
    for (const issue of [90, 120, 149]) expect(all).toContain(`第${issue}期第3版`)
  })

  it('says so where nothing was filed and nothing used', async () => {
    const data = { ...unitPeriodData(0), filed: 0, people: [] }
    const [sheet = ''] = await sheetsOf(await formPdf(room, { form: quarterForm(data, { period, today }) }))
    expect(sheet).toContain('本期没有投稿，也没有采用。')
  })
})

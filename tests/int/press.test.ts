import { beforeAll, describe, expect, it } from 'vitest'
import { correctStory } from '../../src/commands/correctStory'
import { publishIssue } from '../../src/commands/publishIssue'
import { retractStory } from '../../src/commands/retractStory'
import type { PlacedPage } from '../../src/layout'
import { answerFile } from '../../src/published/files/answerFile'
import { issueByDate } from '../../src/published/read/issueByDate'
import { pageOf } from '../../src/published/read/pageOf'
import { readerPool } from '../../src/published/readerPool'
import type { PublishedPage } from '../../src/published/record'
import { cms } from '../../src/runtime'
import { by, copy } from '../support/builders'
import type { NewsroomUnderTest } from '../support/newsroomUnderTest'
import { postgresNewsroom } from '../support/postgresNewsroom'
import type { Staff } from '../support/printedDay'
import { granted, hireStaff, readyIssue } from '../support/printedDay'
import { findObject, readPdf } from '../support/readPdf'

let here: NewsroomUnderTest
let staff: Staff

beforeAll(async () => {
  here = await postgresNewsroom()
  staff = await hireStaff(here)
})

const get = (url: string) =>
  answerFile({
    request: new Request(`https://paper.example${url}`),
    reader: readerPool(),
    name: url.replace('/files/', ''),
  })
const bytesOf = async (url: string) => new Uint8Array(await (await get(url)).arrayBuffer())

async function publishedDay() {
  const ready = await readyIssue(here, staff)
  const { issue } = ready
  granted(
    await publishIssue(here.newsroom, { context: by(staff.chief), issueId: issue.id, baseRev: issue.rev }),
  )
  return { ...ready, date: issue.date }
}

async function pageAt(date: string): Promise<PublishedPage & { readonly placed: PlacedPage }> {
  const page = await pageOf(readerPool(), { date, number: 1 })
  if (!page?.placed) throw new Error(`Page 1 of ${date} was published as it was placed.`)
  return { ...page, placed: page.placed }
}

async function filesAt(date: string): Promise<readonly string[]> {
  const page = await pageAt(date)
  const issue = await issueByDate(readerPool(), date)
  const { pdf, css, fonts } = page.files ?? {}
  return [pdf, css, ...(fonts ?? []), issue?.files?.pdf].flatMap((file) => file?.url ?? [])
}

const revOf = async (id: number) => (await (await cms()).findByID({ collection: 'articles', id })).rev
const outside = ({ lines, rules, frames, images }: PlacedPage, box: string) =>
  JSON.stringify([lines, rules, frames, images].map((things) => things.filter((one) => one.box !== box)))
const textIn = ({ lines }: PlacedPage, box: string) =>
  lines
    .filter((line) => line.box === box)
    .flatMap(({ clusters }) => clusters)
    .join('')

describe('an issue that comes out', () => {
  it('is there for readers as it was signed, page by page and whole, with the fonts of its pages', async () => {
    const { date, page } = await publishedDay()
    const printed = await pageAt(date)
    expect(printed.placed).toEqual(page.placed)
    expect(printed.engine?.version).toBe(page.placedBy?.engine)
    const [pdf = '', css = '', ...others] = await filesAt(date)
    for (const url of [pdf, css, ...others]) expect([url, (await get(url)).status]).toEqual([url, 200])
    expect(findObject(readPdf(await bytesOf(pdf)), '/Type/Catalog')).toContain('/Lang(zh-CN)')
    const sheet = await (await get(css)).text()
    for (const { url, family } of printed.files?.fonts ?? []) {
      expect(sheet).toContain(`'${family}'`)
      expect(sheet).toContain(url)
    }
  })

  it('is refused while a photo of it cannot be read, and nothing is published', async () => {
    const { issue } = await readyIssue(here, staff)
    const press = {
      ...here.newsroom.press,
      print: async () => ({
        ok: false as const,
        kind: 'photoFileUnreadable',
        params: { page: 1, photo: 'x.jpg' },
      }),
    }
    const input = { context: by(staff.chief), issueId: issue.id, baseRev: issue.rev }
    expect(await publishIssue({ ...here.newsroom, press }, input)).toMatchObject({
      kind: 'photoFileUnreadable',
    })
    expect(await issueByDate(readerPool(), issue.date)).toBeNull()
  })
})

describe('a story that is taken back', () => {
  it('leaves page and PDFs, with its notice in its place; the PDFs that show it are out of reach', async () => {
    const { date, stories } = await publishedDay()
    const [story] = stories
    if (!story) throw new Error('The issue has two stories.')
    const before = await pageAt(date)
    const old = await filesAt(date)
    const box = `article-${story.id}`
    const notice = '事实有误，本报撤回此稿。'
    granted(
      await retractStory(here.newsroom, {
        context: by(staff.chief),
        articleId: story.id,
        baseRev: await revOf(story.id),
        notice,
      }),
    )
    const after = await pageAt(date)
    expect(after.revision).toBe(2)
    expect(textIn(after.placed, box)).toBe(`本稿已撤${notice}`)
    expect(outside(after.placed, box)).toBe(outside(before.placed, box))
    expect(after.boxes.find((one) => one.box === box)).toMatchObject({ state: 'retracted' })
    for (const url of await filesAt(date)) expect([url, (await get(url)).status]).toEqual([url, 200])
    for (const url of [old[0] ?? '', old.at(-1) ?? ''])
      expect([url, (await get(url)).status]).toEqual([url, 404])
    expect(JSON.stringify(after)).not.toContain('科普进山村')
  })
})

describe('a story that is corrected', () => {
  it('is set anew in its box, with what was wrong, and in the PDFs', async () => {
    const { date, stories } = await publishedDay()
    const [, story] = stories
    if (!story) throw new Error('The issue has two stories.')
    const before = await pageAt(date)
    const old = await filesAt(date)
    const corrected = copy({ headline: '院士进了课堂', bylineText: null, bylines: [] })
    const input = { context: by(staff.chief), articleId: story.id, copy: corrected, notice: '标题有误。' }
    granted(await correctStory(here.newsroom, { ...input, baseRev: await revOf(story.id) }))
    const after = await pageAt(date)
    const box = `article-${story.id}`
    expect(textIn(after.placed, box)).toContain('院士进了课堂')
    expect(textIn(after.placed, box)).toContain('更正')
    expect(outside(after.placed, box)).toBe(outside(before.placed, box))
    expect((await get(old[0] ?? '')).status).toBe(404)
    expect((await get(after.files?.pdf.url ?? '')).status).toBe(200)
  })

  it('and another of the same issue at the same time both come through', async () => {
    const { date, stories } = await publishedDay()
    const notice = '有误，撤回。'
    const results = await Promise.all(
      stories.map(async ({ id: articleId }) =>
        retractStory(here.newsroom, {
          context: by(staff.chief),
          articleId,
          baseRev: await revOf(articleId),
          notice,
        }),
      ),
    )
    expect(results.map(({ ok }) => ok)).toEqual([true, true])
    const after = await pageAt(date)
    expect(after.revision).toBe(3)
    for (const { id } of stories) expect(textIn(after.placed, `article-${id}`)).toBe(`本稿已撤${notice}`)
    for (const url of await filesAt(date)) expect([url, (await get(url)).status]).toEqual([url, 200])
  })
})

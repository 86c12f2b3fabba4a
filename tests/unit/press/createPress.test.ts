import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IssueForPress, PageForPress } from '../../../src/commands/Press'
import { createPress } from '../../../src/press/createPress'
import { createPressMemory } from '../../../src/press/createPressMemory'
import { fontLibrary } from '../../support/fontLibrary'
import { greyPhoto } from '../../support/greyPhoto'
import { printedPage } from '../../support/printedPage'
import { findObject, readPdf } from '../../support/readPdf'

let mediaFolder: string
beforeAll(async () => {
  mediaFolder = await mkdtemp(join(tmpdir(), 'banmian-media-'))
  await writeFile(join(mediaFolder, 'lake.jpg'), await greyPhoto())
  await writeFile(join(mediaFolder, 'broken.jpg'), 'no picture')
})
afterAll(() => rm(mediaFolder, { recursive: true }))

const press = (printerProfile: string | null = null, memory = createPressMemory()) =>
  createPress({
    memory,
    fonts: fontLibrary,
    modulesFolder: join(import.meta.dirname, '../../../node_modules'),
    mediaFolder,
    printerProfile: async () => printerProfile,
  })
const page = (number: number, photo = 'lake.jpg'): PageForPress => ({
  number,
  title: '地方科协',
  placed: printedPage(),
  pictures: [{ kind: 'photo', box: 'p1', url: `/media/${photo}` }],
})
const issue = (changes: Partial<IssueForPress> = {}): IssueForPress => ({
  newspaper: '湖畔报',
  date: '2026-11-23',
  madeAt: '2026-11-22T16:00:00.000Z',
  pages: [page(1), page(2)],
  numbers: [1, 2],
  ...changes,
})
const printed = async (given = issue()) => {
  const result = await press().print(given)
  if (!result.ok) throw new Error(`Refused: ${result.kind}`)
  return result.value
}

describe('the press', () => {
  it('makes a PDF of each page and one of all, named for what they are', async () => {
    const { pages, pdf } = await printed()
    expect(pages.map(({ number }) => number)).toEqual([1, 2])
    expect(findObject(readPdf(pdf.bytes), '/Type/Pages')).toContain('/Count 2')
    expect(findObject(readPdf(pages[0]?.pdf.bytes ?? new Uint8Array()), '/Producer')).toContain(
      '/CreationDate(D:20261122160000',
    )
  })

  it('gives the same files for the same issue, each under the hash of its bytes', async () => {
    const [one, other] = [await printed(), await printed()]
    const hashes = ({ pdf, pages }: typeof one) => [
      pdf.hash,
      ...pages.flatMap((each) =>
        [each.pdf, each.css, ...each.fonts, ...each.pictures].map(({ hash }) => hash),
      ),
    ]
    expect(hashes(one)).toEqual(hashes(other))
    expect(one.pdf.url).toBe(`/files/${one.pdf.hash}.pdf`)
  })

  it('brings the page’s fonts with a style sheet that loads each of them', async () => {
    const [first] = (await printed()).pages
    const css = new TextDecoder().decode(first?.css.bytes)
    expect(first?.fonts.map(({ face }) => face)).toContain('Noto Serif SC 900 vertical')
    for (const { url, family } of first?.fonts ?? []) {
      expect(css).toContain(`font-family:'${family}'`)
      expect(css).toContain(`url('${url}') format('woff2')`)
    }
  })

  it('prints one page anew from pictures that it has converted, and the issue with all of them', async () => {
    const before = await printed()
    const converted = (number: number): PageForPress => ({
      ...page(number),
      pictures: (before.pages.find((one) => one.number === number)?.pictures ?? []).map(({ box, bytes }) => ({
        kind: 'converted',
        box,
        bytes,
      })),
    })
    const after = await printed(issue({ pages: [converted(1), converted(2)], numbers: [2] }))
    expect(after.pages.map(({ number, pdf }) => [number, pdf.hash])).toEqual([[2, before.pages[1]?.pdf.hash]])
    expect(after.pdf.hash).toBe(before.pdf.hash)
  })

  it.each(['gone.jpg', 'broken.jpg', '../../secrets.json'])(
    'prints nothing where a photo is %s',
    async (photo) => {
      expect(await press().print(issue({ pages: [page(1, photo)], numbers: [1] }))).toMatchObject({
        ok: false,
        kind: 'photoFileUnreadable',
        params: { page: 1 },
      })
    },
  )

  it('prints nothing that is set in a font of which there is no file', async () => {
    const placed = printedPage()
    const body = { family: '某某宋', weight: 400 }
    const set = { ...page(1), placed: { ...placed, fonts: { ...placed.fonts, body } } }
    expect(await press().print(issue({ pages: [set], numbers: [1] }))).toMatchObject({
      ok: false,
      kind: 'fontFileMissing',
      params: { family: '某某宋' },
    })
  })

  it('prints nothing for a printer whose profile is gone or is none', async () => {
    for (const file of ['gone.icc', 'broken.jpg'])
      expect(await press(join(mediaFolder, file)).print(issue())).toMatchObject({
        ok: false,
        kind: 'printerProfileUnreadable',
      })
  })

  it('declares what the printer prints on, by the name that the profile gives itself', async () => {
    const file = join(mediaFolder, 'grey.icc')
    await writeFile(file, greyProfile('Newsprint grey'))
    const result = await press(file).print(issue())
    if (!result.ok) throw new Error(result.kind)
    const parts = readPdf(result.value.pdf.bytes)
    expect(findObject(parts, '/GTS_PDFX')).toContain(utf16('Newsprint grey'))
    expect(findObject(parts, '/GTS_PDFXVersion')).toContain('PDF/X-4')
  })
})

describe('a page that was printed ahead', () => {
  const inMemory = async (ahead: IssueForPress, then: IssueForPress) => {
    const photo = join(mediaFolder, 'ahead.jpg')
    await writeFile(photo, await greyPhoto())
    const memory = createPressMemory()
    press(null, memory).prepare(ahead)
    await new Promise<void>((resolve) => memory.later(async () => resolve()))
    await rm(photo)
    return press(null, memory).print(then)
  }
  const ahead = (changes: Partial<IssueForPress> = {}) =>
    issue({ pages: [page(1, 'ahead.jpg')], numbers: [1], ...changes })

  it('is only collected: its photo is not read again, and its files are those of a page printed at once', async () => {
    const collected = await inMemory(
      ahead(),
      ahead({ pages: [page(1, 'ahead.jpg'), page(2)], numbers: [1, 2] }),
    )
    if (!collected.ok) throw new Error(collected.kind)
    const atOnce = await printed()
    expect(collected.value.pages.map(({ pdf }) => pdf.hash)).toEqual(atOnce.pages.map(({ pdf }) => pdf.hash))
    expect(collected.value.pdf.hash).toBe(atOnce.pdf.hash)
  })

  it('is printed anew under another title or date, with the pictures that it has', async () => {
    const [before, after] = [
      await inMemory(ahead(), ahead()),
      await inMemory(ahead(), ahead({ date: '2026-11-24' })),
    ]
    if (!before.ok || !after.ok) throw new Error('Both are printed.')
    const [one, other] = [before.value.pages[0], after.value.pages[0]]
    expect(one?.pdf.hash).not.toBe(other?.pdf.hash)
    expect(one?.pictures).toEqual(other?.pictures)
  })

  it('is not collected where it is laid out otherwise or carries another photo', async () => {
    const moved = { ...page(1, 'ahead.jpg'), placed: printedPage({ rules: [] }) }
    const changed = await inMemory(ahead(), ahead({ pages: [moved] }))
    const same = await inMemory(ahead(), ahead())
    if (!changed.ok || !same.ok) throw new Error('Both are printed.')
    expect(changed.value.pages[0]?.pdf.hash).not.toBe(same.value.pages[0]?.pdf.hash)
    expect(await inMemory(ahead(), ahead({ pages: [page(1, 'gone.jpg')] }))).toMatchObject({
      kind: 'photoFileUnreadable',
    })
  })

  it('that could not be printed is refused when it is to be published, and printed once it can be', async () => {
    const memory = createPressMemory()
    const late = issue({ pages: [page(1, 'late.jpg')], numbers: [1] })
    press(null, memory).prepare(late)
    expect(await press(null, memory).print(late)).toMatchObject({ kind: 'photoFileUnreadable' })
    await writeFile(join(mediaFolder, 'late.jpg'), await greyPhoto())
    expect(await press(null, memory).print(late)).toMatchObject({ ok: true })
  })
})

/** The head of an ICC profile for black, version 2, with its name and nothing more. */
function greyProfile(name: string): Uint8Array {
  const profile = Buffer.alloc(132 + 12 + 12 + name.length + 1)
  profile.write('GRAY', 16, 'latin1')
  profile.write('acsp', 36, 'latin1')
  profile.writeUInt32BE(1, 128)
  profile.write('desc', 132, 'latin1')
  profile.writeUInt32BE(144, 136)
  profile.write('desc', 144, 'latin1')
  profile.writeUInt32BE(name.length + 1, 152)
  profile.write(name, 156, 'latin1')
  return profile
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IssueForPress, PageForPress, Press, PrintedIssue, PrintedPage } from '../commands/Press'
import type { Result } from '../commands/Refusal'
import { formatPageLabel } from '../newspaper/page/formatPageLabel'
import type { FontLibrary } from '../render/fonts/createFontLibrary'
import { drawIssuePdf, type IssueOptions } from '../render/pdf/drawIssuePdf'
import { convertPictures, type ConvertedPictures } from './convertPictures'
import { forPdf } from './forPdf'
import { openFontPacker, type FontPacker } from './openFontPacker'
import { pressFile } from './pressFile'
import type { PressRoom } from './PressRoom'
import { printPage } from './printPage'
import type { PrinterProfile } from './PrinterProfile'
import { readPrinterProfile } from './readPrinterProfile'

/** The press over the newspaper's photos, its printer's profile and its fonts. */
export function createPress(room: PressRoom): Press {
  return {
    print: (issue) => print(room, issue),
    prepare: (issue) => room.memory.later(() => printAhead(room, issue)),
  }
}

/** What an issue is printed with; the names of files are by what is in them, so that what was kept is of the same. */
interface Setup {
  readonly room: PressRoom
  readonly issue: IssueForPress
  readonly library: FontLibrary
  readonly profile: PrinterProfile | null
  readonly profileHash: string | null
}

async function setUp(room: PressRoom, issue: IssueForPress): Promise<Result<Setup>> {
  const library = await room.fonts()
  const [family] = library.lackingFor(...issue.pages.map(({ placed }) => placed))
  if (family !== undefined) return { ok: false, kind: 'fontFileMissing', params: { family } }
  const file = await room.printerProfile()
  const profile = file === null ? null : await readPrinterProfile(file)
  if (file !== null && profile === null) return { ok: false, kind: 'printerProfileUnreadable' }
  const profileHash = profile && pressFile('picture', profile.outputIntent.profile).hash
  return { ok: true, value: { room, issue, library, profile, profileHash } }
}

interface PageWithPictures {
  readonly page: PageForPress
  readonly pictures: ConvertedPictures['pictures']
}

async function print(room: PressRoom, issue: IssueForPress): Promise<Result<PrintedIssue>> {
  const setup = await setUp(room, issue)
  if (!setup.ok) return setup
  const ready: PageWithPictures[] = []
  for (const page of issue.pages) {
    const { pictures, unreadable } = await picturesOf(setup.value, page)
    const [photo] = unreadable
    if (photo !== undefined)
      return { ok: false, kind: 'photoFileUnreadable', params: { page: page.number, photo } }
    ready.push({ page, pictures })
  }
  const wanted = ready.filter(({ page }) => issue.numbers.includes(page.number))
  const counted = countPages(room, issue.date, wanted.length)
  return withPacker(room, async (pack) => {
    const [pages, pdf] = await Promise.all([
      Promise.all(wanted.map((one) => counted(pageOf(setup.value, one, pack)))),
      issuePdf(setup.value, ready),
    ])
    return { ok: true, value: { pages, pdf } }
  })
}

/** Notes every page that is printed, for those who wait. */
function countPages(room: PressRoom, date: string, of: number): <T>(page: Promise<T>) => Promise<T> {
  const { progress } = room.memory
  progress.set(date, { printed: 0, of })
  return async (page) => {
    const made = await page
    progress.set(date, { printed: (progress.get(date)?.printed ?? 0) + 1, of })
    return made
  }
}

/** Makes pages for the memory alone; what cannot be printed is told when it is to be published. */
async function printAhead(room: PressRoom, issue: IssueForPress): Promise<void> {
  const setup = await setUp(room, issue)
  if (!setup.ok) return
  for (const page of issue.pages) {
    const { pictures, unreadable } = await picturesOf(setup.value, page)
    if (unreadable.length > 0) continue
    await withPacker(room, (pack) => pageOf(setup.value, { page, pictures }, pack))
  }
}

/** Photos by their addresses: a photo's file never changes under its name. */
function picturesOf(
  { room: { memory, mediaFolder }, profile, profileHash }: Setup,
  page: PageForPress,
): Promise<ConvertedPictures> {
  const of = [profileHash, page.placed.images, page.pictures.map(nameOfPicture)]
  return memory.pictures(of, () => convertPictures(page, { mediaFolder, profile }))
}

function nameOfPicture(picture: PageForPress['pictures'][number]): readonly string[] {
  const { kind, box } = picture
  return [kind, box, kind === 'photo' ? picture.url : pressFile('picture', picture.bytes).hash]
}

function pageOf(
  setup: Setup,
  { page, pictures }: PageWithPictures,
  pack: FontPacker['pack'],
): Promise<PrintedPage> {
  const { room, library, profileHash } = setup
  const options = optionsOf(setup, formatPageLabel(page))
  const hashes = pictures.map(({ box, hash }) => [box, hash])
  const of = [room.memory.numberOf(library), profileHash, options.meta, page.number, page.placed, hashes]
  return room.memory.pages(of, () => printPage(page, { pictures, library, pack, options }))
}

function optionsOf({ issue, profile }: Setup, label: string | null): Omit<IssueOptions, 'fonts'> {
  const title = [issue.newspaper, issue.date, ...(label === null ? [] : [label])].join(' ')
  return {
    meta: { title, author: issue.newspaper, createdAt: issue.madeAt },
    outputIntent: profile?.outputIntent,
  }
}

async function issuePdf(setup: Setup, ready: readonly PageWithPictures[]): Promise<PrintedIssue['pdf']> {
  const { library } = setup
  const fonts = await library.fontsFor(...ready.map(({ page }) => page.placed))
  await nextTurn()
  const pages = ready.map(({ page, pictures }) => ({
    ...forPdf(page.placed, pictures),
    title: formatPageLabel(page),
  }))
  return pressFile('pdf', drawIssuePdf(pages, { ...optionsOf(setup, null), fonts }))
}

/** The packer's thread begins with the first font and ends with the work. */
async function withPacker<T>(room: PressRoom, work: (pack: FontPacker['pack']) => Promise<T>): Promise<T> {
  let packer: FontPacker | null = null
  try {
    return await work((font) => (packer ??= openFontPacker(room.modulesFolder)).pack(font))
  } finally {
    await closeOf(packer)
  }
}

async function closeOf(packer: FontPacker | null): Promise<void> {
  await packer?.close()
}

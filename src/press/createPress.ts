import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IssueForPress, PageForPress, Press, PrintedIssue, PrintedPicture } from '../commands/Press'
import type { Refusal, Result } from '../commands/Refusal'
import { formatPageLabel } from '../newspaper/page/formatPageLabel'
import type { FontLibrary } from '../render/fonts/createFontLibrary'
import { drawIssuePdf, type IssueOptions } from '../render/pdf/drawIssuePdf'
import { convertPhoto } from './convertPhoto'
import { forPdf } from './forPdf'
import { openFontPacker, type FontPacker } from './openFontPacker'
import { pressFile } from './pressFile'
import { printPage } from './printPage'
import type { PrinterProfile } from './PrinterProfile'
import { readPrinterProfile } from './readPrinterProfile'

interface PressRoom {
  /** Opened once a process. */
  readonly fonts: () => Promise<FontLibrary>
  /** The node_modules that the woff2 coder is installed in. */
  readonly modulesFolder: string
  readonly mediaFolder: string
  /** The file of the printer's ICC profile, where the newspaper has given one. */
  readonly printerProfile: () => Promise<string | null>
}

/** The press over the newspaper's photos, its printer's profile and its fonts. */
export function createPress(room: PressRoom): Press {
  return { print: (issue) => print(room, issue) }
}

interface PageWithPictures {
  readonly page: PageForPress
  readonly pictures: readonly PrintedPicture[]
}

async function print(room: PressRoom, issue: IssueForPress): Promise<Result<PrintedIssue>> {
  const library = await room.fonts()
  const file = await room.printerProfile()
  const profile = file === null ? null : await readPrinterProfile(file)
  const ready: PageWithPictures[] = []
  for (const page of issue.pages) {
    const pictures = await picturesOf(page, { mediaFolder: room.mediaFolder, profile })
    if (!pictures.ok) return pictures
    ready.push({ page, pictures: pictures.value })
  }
  const packer = openFontPacker(room.modulesFolder)
  try {
    return { ok: true, value: await draw(ready, { issue, library, profile, pack: packer.pack }) }
  } finally {
    await packer.close()
  }
}

interface DrawArgs {
  readonly issue: IssueForPress
  readonly library: FontLibrary
  readonly profile: PrinterProfile | null
  readonly pack: FontPacker['pack']
}

async function draw(
  ready: readonly PageWithPictures[],
  { issue, library, profile, pack }: DrawArgs,
): Promise<PrintedIssue> {
  const optionsOf = (title: string): Omit<IssueOptions, 'fonts'> => ({
    meta: { title, author: issue.newspaper, createdAt: issue.madeAt },
    outputIntent: profile?.outputIntent,
  })
  const name = `${issue.newspaper} ${issue.date}`
  const drawPage = ({ page, pictures }: PageWithPictures) =>
    printPage(page, { pictures, library, pack, options: optionsOf(`${name} ${formatPageLabel(page)}`) })
  const drawIssue = async () => {
    const fonts = await library.fontsFor(...ready.map(({ page }) => page.placed))
    await nextTurn()
    const pages = ready.map(({ page, pictures }) => ({
      ...forPdf(page, pictures),
      title: formatPageLabel(page),
    }))
    return pressFile('pdf', drawIssuePdf(pages, { ...optionsOf(name), fonts }))
  }
  const wanted = ready.filter(({ page }) => issue.numbers.includes(page.number))
  const [pages, pdf] = await Promise.all([Promise.all(wanted.map(drawPage)), drawIssue()])
  return { pages, pdf }
}

async function picturesOf(
  page: PageForPress,
  { mediaFolder, profile }: { readonly mediaFolder: string; readonly profile: PrinterProfile | null },
): Promise<Result<readonly PrintedPicture[]>> {
  const pictures: PrintedPicture[] = []
  for (const picture of page.pictures) {
    const image = page.placed.images.find(({ box }) => box === picture.box)
    if (image === undefined) continue
    if (picture.kind === 'converted') {
      pictures.push({ ...pressFile('picture', picture.bytes), box: picture.box })
      continue
    }
    const photo = await readPhoto(join(mediaFolder, basename(picture.url)))
    const bytes = photo && (await convertPhoto(photo, { image, profile }))
    if (!bytes) return unreadable(page, basename(picture.url))
    pictures.push({ ...pressFile('picture', bytes), box: picture.box })
  }
  return { ok: true, value: pictures }
}

async function readPhoto(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}

function unreadable({ number }: PageForPress, photo: string): Refusal {
  return { ok: false, kind: 'photoFileUnreadable', params: { page: number, photo } }
}

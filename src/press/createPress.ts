import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IssueForPress, PageForPress, Press, PrintedIssue, PrintedPicture } from '../commands/Press'
import type { Result } from '../commands/Refusal'
import { formatPageLabel } from '../newspaper/page/formatPageLabel'
import type { FontLibrary } from '../render/fonts/createFontLibrary'
import { drawIssuePdf, type IssueOptions } from '../render/pdf/drawIssuePdf'
import { convertPictures } from './convertPictures'
import { forPdf } from './forPdf'
import { openFontPacker, type FontPacker } from './openFontPacker'
import { pressFile } from './pressFile'
import type { PressRoom } from './PressRoom'
import { printPage } from './printPage'
import type { PrinterProfile } from './PrinterProfile'
import { readPrinterProfile } from './readPrinterProfile'

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
  const [family] = library.lackingFor(...issue.pages.map(({ placed }) => placed))
  if (family !== undefined) return { ok: false, kind: 'fontFileMissing', params: { family } }
  const file = await room.printerProfile()
  const profile = file === null ? null : await readPrinterProfile(file)
  if (file !== null && profile === null) return { ok: false, kind: 'printerProfileUnreadable' }
  const ready: PageWithPictures[] = []
  for (const page of issue.pages) {
    const { pictures, unreadable } = await convertPictures(page, { mediaFolder: room.mediaFolder, profile })
    const [photo] = unreadable
    if (photo !== undefined)
      return { ok: false, kind: 'photoFileUnreadable', params: { page: page.number, photo } }
    ready.push({ page, pictures })
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
      ...forPdf(page.placed, pictures),
      title: formatPageLabel(page),
    }))
    return pressFile('pdf', drawIssuePdf(pages, { ...optionsOf(name), fonts }))
  }
  const wanted = ready.filter(({ page }) => issue.numbers.includes(page.number))
  const [pages, pdf] = await Promise.all([Promise.all(wanted.map(drawPage)), drawIssue()])
  return { pages, pdf }
}

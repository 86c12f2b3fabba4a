import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PagePlan } from '../src/layout'
import type { PlacedPage } from '../src/layout/placed/PlacedPage'
import { convertPhoto } from '../src/press/convertPhoto'
import { forPdf } from '../src/press/forPdf'
import type { PrinterProfile } from '../src/press/PrinterProfile'
import { readPrinterProfile } from '../src/press/readPrinterProfile'
import { bundledFonts } from '../src/render/fonts/bundledFonts'
import type { FontFamily } from '../src/render/fonts/FontFamily'
import type { PageFonts } from '../src/render/fonts/PageFont'
import { drawPdf } from '../src/render/pdf/drawPdf'
import { drawSvgFile } from '../src/render/svg/drawSvgFile'
import { Refused } from './layout/Refused'

/** Where drawings go and what they are made with, by the words of the command (readLayoutOptions). */
type Files = ReadonlyMap<string, string>

/** Writes the drawings of a page that are asked for; a photo is drawn where its folder has ID.jpg, else a grey field. */
export async function drawPlacedPage(
  placed: PlacedPage,
  {
    plan,
    files,
    families,
  }: { readonly plan: PagePlan; readonly files: Files; readonly families: readonly FontFamily[] },
): Promise<void> {
  const [svg, pdf] = [files.get('--svg'), files.get('--pdf')]
  if (svg === undefined && pdf === undefined) return
  const library = await bundledFonts(join(import.meta.dirname, '../node_modules'), families)
  const fonts = await library.fontsFor(placed)
  tellMissing(fonts)
  const photos = await readPhotos(placed, files.get('--photos'))
  const title = titleOf(placed, plan)
  if (svg !== undefined) {
    const images = new Map(
      [...photos].map(([box, bytes]) => [box, `data:image/jpeg;base64,${bytes.toString('base64')}`]),
    )
    await writeFile(svg, await drawSvgFile(placed, { fonts, title, images }))
  }
  if (pdf !== undefined) await writeFile(pdf, await pdfOf(placed, { plan, files, fonts, photos, title }))
}

/** Characters that no font has are drawn as boxes: an editor hears of it before a reader does. */
function tellMissing(fonts: PageFonts): void {
  const missing = [...new Set([...fonts.values()].flatMap((font) => font.missing))]
  if (missing.length === 0) return
  process.stderr.write(
    `no font has ${missing.join(' ')}: each is drawn as a box; --fonts names a folder of fonts\n`,
  )
}

function titleOf({ style }: PlacedPage, { folio, nameplate }: PagePlan): string {
  if (folio !== null) return `${folio.newspaper} ${folio.date} 第${folio.pageNumber}版 ${folio.title}`
  return nameplate === undefined ? style : `${nameplate.name} ${nameplate.date ?? ''} 头版`.replace('  ', ' ')
}

async function readPhotos(
  { images }: PlacedPage,
  folder: string | undefined,
): Promise<ReadonlyMap<string, Buffer>> {
  if (folder === undefined) return new Map()
  const found = await Promise.all(
    images.map(async ({ box }) => {
      if (!/^[\w-]+$/.test(box)) return []
      const file = await readFile(join(folder, `${box}.jpg`)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw error
      })
      return file === null ? [] : [[box, file] as const]
    }),
  )
  return new Map(found.flat())
}

interface PdfWork {
  readonly plan: PagePlan
  readonly files: Files
  readonly fonts: PageFonts
  readonly photos: ReadonlyMap<string, Buffer>
  readonly title: string
}

/** With an output intent the PDF says that it was made at the beginning of its page's day: the same plan, the same bytes. */
async function pdfOf(
  placed: PlacedPage,
  { plan, files, fonts, photos, title }: PdfWork,
): Promise<Uint8Array> {
  const profile = await profileOf(files.get('--output-intent'))
  const day = plan.folio?.date ?? plan.nameplate?.date ?? null
  if (profile !== null && day === null)
    throw new Refused(['folio.date: expected a day, for the PDF/X-4 says when it was made, found nothing'])
  const pictures = await Promise.all(
    placed.images.map(async (image) => {
      const photo = photos.get(image.box)
      const bytes = photo === undefined ? null : await convertPhoto(photo, { image, profile })
      if (photo !== undefined && bytes === null)
        throw new Refused([`${image.box}.jpg: expected a photo, found a file that holds none`])
      return bytes === null ? [] : [{ box: image.box, bytes }]
    }),
  )
  const cut = forPdf(placed, pictures.flat())
  return drawPdf(cut.placed, {
    fonts,
    images: cut.images,
    meta: { title, ...(day === null ? {} : { createdAt: `${day}T00:00:00Z` }) },
    ...(profile === null ? {} : { outputIntent: profile.outputIntent }),
  })
}

async function profileOf(file: string | undefined): Promise<PrinterProfile | null> {
  if (file === undefined) return null
  const profile = await readPrinterProfile(file)
  if (profile === null) throw new Refused([`${file}: expected an ICC profile for CMYK or grey, found none`])
  return profile
}

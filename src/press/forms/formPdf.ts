import sharp from 'sharp'
import { drawIssuePdf } from '../../render/pdf/drawIssuePdf'
import type { PressRoom } from '../PressRoom'
import { composeForm } from './composeForm'
import type { FormDocument } from './FormDocument'
import type { PageToCopy } from './pageCopy'
import { pageCopy } from './pageCopy'

/** A printed page to go with a form, with the files of its pictures by their boxes. */
export interface Annex extends PageToCopy {
  readonly pictures: readonly { readonly box: string; readonly bytes: Uint8Array }[]
}

/** How many pixels across a picture of a page shown small has at the most. */
const mostPixels = 640

/** A form as a PDF of A4 sheets: black alone, fonts embedded, text that can be taken out again. */
export async function formPdf(
  room: Pick<PressRoom, 'fonts'>,
  { form, annex }: { readonly form: FormDocument; readonly annex?: Annex | undefined },
): Promise<Uint8Array> {
  const library = await room.fonts()
  const sheets = composeForm(form).map((placed) => ({ placed, title: form.title, images: none }))
  const attached = annex
    ? [{ placed: pageCopy(annex), title: annex.caption, images: await smallPictures(annex) }]
    : []
  const pages = [...sheets, ...attached]
  const fonts = await library.fontsFor(...pages.map(({ placed }) => placed))
  return drawIssuePdf(pages, { fonts, meta: { title: form.title } })
}

const none: ReadonlyMap<string, Uint8Array> = new Map()

async function smallPictures({ pictures }: Annex): Promise<ReadonlyMap<string, Uint8Array>> {
  const small = await Promise.all(
    pictures.map(async ({ box, bytes }): Promise<[string, Uint8Array]> => {
      const picture = sharp(bytes).resize({ width: mostPixels, withoutEnlargement: true }).greyscale()
      return [box, new Uint8Array(await picture.jpeg({ quality: 82 }).toBuffer())]
    }),
  )
  return new Map(small)
}

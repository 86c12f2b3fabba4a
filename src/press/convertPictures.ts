import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PageForPress, PrintedPicture } from '../commands/Press'
import { convertPhoto } from './convertPhoto'
import { pressFile } from './pressFile'
import type { PrinterProfile } from './PrinterProfile'

/** The pictures of a page as they are printed, and the names of the photos whose file is not there or holds no picture. */
export interface ConvertedPictures {
  readonly pictures: readonly PrintedPicture[]
  readonly unreadable: readonly string[]
}

/** Reads and converts the pictures of a page. */
export async function convertPictures(
  page: PageForPress,
  { mediaFolder, profile }: { readonly mediaFolder: string; readonly profile: PrinterProfile | null },
): Promise<ConvertedPictures> {
  const pictures: PrintedPicture[] = []
  const unreadable: string[] = []
  for (const picture of page.pictures) {
    const image = page.placed.images.find(({ box }) => box === picture.box)
    if (image === undefined) continue
    if (picture.kind === 'converted') {
      pictures.push({ ...pressFile('picture', picture.bytes), box: picture.box })
      continue
    }
    const name = basename(picture.url)
    const photo = await readPhoto(join(mediaFolder, name))
    const bytes = photo && (await convertPhoto(photo, { image, profile }))
    if (bytes) pictures.push({ ...pressFile('picture', bytes), box: picture.box })
    else unreadable.push(name)
  }
  return { pictures, unreadable }
}

async function readPhoto(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}

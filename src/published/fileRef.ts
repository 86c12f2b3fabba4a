import type { PressFile, PrintedPage } from '../commands/Press'
import type { FileRef } from './record'
import type { PageContent } from './content'

/** What a page or an issue says of a file. */
export function fileRef({ hash, bytes, url }: PressFile): FileRef {
  return { hash, bytes: bytes.length, url }
}

/** The files of a page as its content names them. */
export function filesOfPage({ pdf, fonts, css }: PrintedPage): NonNullable<PageContent['files']> {
  return {
    pdf: fileRef(pdf),
    fonts: fonts.map((font) => ({ ...fileRef(font), face: font.face, family: font.family })),
    css: fileRef(css),
  }
}

/** The pictures of a page as its content names them. */
export function picturesOfPage({ pictures }: PrintedPage): PageContent['pictures'] {
  return pictures.map(({ box, hash }) => ({ box, hash }))
}

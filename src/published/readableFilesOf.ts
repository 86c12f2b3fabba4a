import type { PressFile, PrintedPage } from '../commands/Press'

/** What of a page's files readers may get: not the pictures, which are kept for printing the page again. */
export function readableFilesOf({ pdf, fonts, css }: PrintedPage): readonly PressFile[] {
  return [pdf, ...fonts, css]
}

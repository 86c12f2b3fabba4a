import type { PressFile, PrintedIssue, PrintedPage } from '../commands/Press'

/** What of a page's files readers may get: not the pictures, which are kept for printing the page again. */
export function readableFilesOf({ pdf, fonts, css }: PrintedPage): readonly PressFile[] {
  return [pdf, ...fonts, css]
}

/** All files of an issue. */
export function filesOfIssue({ pdf, pages }: PrintedIssue): readonly PressFile[] {
  return [pdf, ...pages.flatMap((page) => [...readableFilesOf(page), ...page.pictures])]
}

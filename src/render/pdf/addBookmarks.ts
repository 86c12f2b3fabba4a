import { boxTitle } from '../glyphs/boxTitle'
import type { DrawnPage } from './addStructure'
import type { PdfObjects } from './createPdfObjects'
import { pdfNumber } from './pdfNumber'
import { pdfText } from './pdfText'

/** An entry of the outline, with its own entries under it. */
interface Bookmark {
  readonly title: string
  readonly target: string
  readonly under: readonly Bookmark[]
}

/** Writes the outline (ISO 32000-1, 12.3.3): the stories, under their pages where there are several; null for none. */
export function addBookmarks(
  objects: PdfObjects,
  pages: readonly (DrawnPage & { readonly title: string })[],
): number | null {
  const stories = pages.map((drawn) => ({ drawn, bookmarks: storiesOf(drawn) }))
  const bookmarks =
    pages.length === 1
      ? stories.flatMap((page) => page.bookmarks)
      : stories.map((page) => ({
          title: page.drawn.title,
          target: `[${page.drawn.page} 0 R/Fit]`,
          under: page.bookmarks,
        }))
  if (bookmarks.length === 0) return null
  const root = objects.reserve()
  const numbers = addLevel(objects, { bookmarks, parent: root })
  objects.put(
    root,
    `<</Type/Outlines/First ${numbers[0] ?? 0} 0 R/Last ${numbers.at(-1) ?? 0} 0 R/Count ${numbers.length}>>`,
  )
  return root
}

function storiesOf({ placed, page }: DrawnPage): Bookmark[] {
  return [...placed.boxes]
    .sort((a, b) => a.order - b.order)
    .filter(({ kind }) => kind === 'article')
    .map((box) => {
      const x = pdfNumber(box.x + placed.page.bleedPt)
      const top = pdfNumber(placed.page.bleedPt + placed.page.heightPt - box.y)
      return {
        title: boxTitle(placed, box.id) ?? box.id,
        target: `[${page} 0 R/XYZ ${x} ${top} null]`,
        under: [],
      }
    })
}

function addLevel(
  objects: PdfObjects,
  { bookmarks, parent }: { readonly bookmarks: readonly Bookmark[]; readonly parent: number },
): number[] {
  const numbers = bookmarks.map(() => objects.reserve())
  bookmarks.forEach(({ title, target, under }, index) => {
    const number = numbers[index] ?? 0
    const before = numbers[index - 1]
    const after = numbers[index + 1]
    const children = addLevel(objects, { bookmarks: under, parent: number })
    objects.put(
      number,
      `<</Title${pdfText(title)}/Parent ${parent} 0 R/Dest${target}` +
        (before === undefined ? '' : `/Prev ${before} 0 R`) +
        (after === undefined ? '' : `/Next ${after} 0 R`) +
        (children.length === 0
          ? ''
          : `/First ${children[0] ?? 0} 0 R/Last ${children.at(-1) ?? 0} 0 R/Count -${children.length}`) +
        '>>',
    )
  })
  return numbers
}

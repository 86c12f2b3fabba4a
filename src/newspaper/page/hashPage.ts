import { createHash } from 'node:crypto'
import type { PageContent } from './PageContent'

/**
 * SHA-256 (hex) of a page as it stands: what a proof and a sign-off name the page by.
 *
 * - `storyHashes` are the copy hashes by article id; a story on the page without one is a bug and throws.
 * - Form: a JSON array of number, title, flag, editors, [article id, copy hash] in reading order, strip,
 *   and the hash of the placed page: what is proofed and signed is the page as it is printed.
 */
export function hashPage(
  page: PageContent & { readonly placedHash: string | null },
  storyHashes: Readonly<Record<string, string>>,
): string {
  const form = JSON.stringify([
    'page/2',
    page.number,
    page.title,
    page.flag === null ? null : [page.flag.name, page.flag.pinyin],
    page.editors.map(({ role, name }) => [role, name]),
    page.articleIds.map((id) => [id, hashOf(id, storyHashes, page.number)]),
    page.coOrganizers === null
      ? null
      : [page.coOrganizers.label, page.coOrganizers.note, page.coOrganizers.names],
    page.placedHash,
  ])
  return createHash('sha256').update(form, 'utf8').digest('hex')
}

function hashOf(id: number, hashes: Readonly<Record<string, string>>, pageNumber: number): string {
  const hash = hashes[String(id)]
  if (hash === undefined)
    throw new Error(`Page ${pageNumber} carries article ${id}, whose copy hash is not given.`)
  return hash
}

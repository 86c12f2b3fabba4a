import type { DeskProof, DeskReview } from '../../runtime'
import { compareCopy } from '../../revision/compareCopy'
import type { CopyPiece } from '../../revision/CopyComparison'

/** A story of a page before sign-off: whether it is the copy that final review passed, and what is not. */
export interface StoryLook {
  readonly id: number
  readonly headline: string
  readonly copyHash: string
  readonly passed: { readonly personName: string; readonly at: string; readonly copyHash: string } | null
  /** What has changed since, field by field and paragraph by paragraph; empty where nothing has. */
  readonly changes: readonly (readonly CopyPiece[])[]
}

/** Compares every story of the page with the copy that final review passed last: by hash, then by character. */
export function storyLooks(
  { page, articles }: Pick<DeskProof, 'page' | 'articles'>,
  reviews: readonly (DeskReview | null)[],
): readonly StoryLook[] {
  return page.articleIds.flatMap((id, place) => {
    const article = articles.find((one) => one.id === id)
    if (!article) return []
    const passed = reviews[place]?.baselines.find(({ kind }) => kind === 'finalReview') ?? null
    const isSame = passed?.copyHash === article.copyHash
    return [
      {
        id,
        headline: article.copy.headlines.headline,
        copyHash: article.copyHash,
        passed,
        changes: passed === null || isSame ? [] : changed(passed.copy, article.copy),
      },
    ]
  })
}

function changed(...versions: Parameters<typeof compareCopy>): StoryLook['changes'] {
  const { lines, body, captions } = compareCopy(...versions)
  const pieces = [...Object.values(lines), ...[...body, ...captions].map((block) => block.pieces)]
  return pieces.filter((one) => one.some(({ kind }) => kind !== 'same'))
}

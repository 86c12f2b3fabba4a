'use client'

import { useMemo } from 'react'
import { itemIds } from '../../makeup/itemIds'
import type { MakeupPage } from '../../makeup/MakeupPage'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import type { DeskMakeup } from '../../runtime'
import type { PageWork } from './state/PageWork'
import type { usePoolStories } from './usePoolStories'

/**
 * The page as it is in hand: the server's, with copy as it is being typed and stories just taken from the pool. A story
 * whose copy is still on its way is not on it yet.
 */
export function usePageInHand({
  desk,
  work,
  copies,
  pooled,
}: {
  readonly desk: DeskMakeup
  readonly work: PageWork
  readonly copies: Readonly<Record<string, ArticleCopy>>
  readonly pooled: Pick<ReturnType<typeof usePoolStories>, 'copyById' | 'photos'>
}): { readonly page: MakeupPage; readonly images: ReadonlyMap<string, string> } {
  const page = useMemo(() => {
    const copyById = { ...pooled.copyById, ...desk.input.copyById, ...copies }
    const articleIds = work.articleIds.filter((id) => copyById[String(id)] !== undefined)
    const known = new Set(desk.photos.map(({ id }) => id))
    const photos = [...desk.photos, ...pooled.photos.filter(({ id }) => !known.has(id))]
    return { ...desk.input, copyById, photos, makeup: work.makeup, page: { ...desk.input.page, articleIds } }
  }, [copies, desk, pooled.copyById, pooled.photos, work])
  const images = useMemo(
    () => new Map([...pooled.photos, ...desk.photos].map(({ id, url }) => [itemIds.photo(id), url])),
    [desk.photos, pooled.photos],
  )
  return { page, images }
}

import type { HeadlineForm } from '../../layout/plan/HeadlineForm'
import type { PlacedBox } from '../../layout/placed/PlacedBox'
import { articleOfBox } from '../../makeup/itemIds'
import { headlineSizes } from './headlineSizes'
import type { MakeupTools } from './MakeupContext'
import { photoOfBox } from './photoOfBox'

/** What can be done to a box of the page, for keys and buttons alike. */
export function actsOnItem({ act, boxOf, placed, work, desk, page }: MakeupTools) {
  const columns = placed?.page.columns ?? 1
  return {
    setWidth: (box: PlacedBox, wanted: number) => {
      const width = Math.min(columns, Math.max(1, wanted))
      act({ kind: 'setWidth', item: box.id, columns: width }, box.id)
    },
    setForm: (box: PlacedBox, form: HeadlineForm) =>
      act({ kind: 'setHeadlineForm', item: box.id, form }, box.id),
    /** One step up or down the sizes of the style; from the size that the headline has now. */
    stepSize: (box: PlacedBox, by: 1 | -1) => {
      if (placed === null) return
      const { sizes, now } = headlineSizes(placed, { item: box.id, ownStyles: desk.styles })
      const next = by > 0 ? sizes.find((size) => size > now) : sizes.findLast((size) => size < now)
      if (next !== undefined) act({ kind: 'setHeadlineSize', item: box.id, sizePt: next }, box.id)
    },
    toggleLock: ({ id, column, row, columns: wide, rows }: PlacedBox) => {
      const parts = Object.keys(work.makeup.locks[id] ?? {})
      if (parts.length === 0) act({ kind: 'lock', item: id, lock: { column, row, columns: wide, rows } }, id)
      else
        act(
          { kind: 'unlock', item: id, parts: ['column', 'row', 'columns', 'rows', 'headline', 'sizePt'] },
          id,
        )
    },
    swap: (one: string, other: string) => {
      const [first, second] = [boxOf(one), boxOf(other)]
      if (first === null || second === null || one === other) return
      const place = ({ id, column, row }: PlacedBox) => ({ item: id, column, row })
      act({ kind: 'swap', one: place(first), other: place(second) }, one)
    },
    /** Takes a story off the page with its photos, or leaves a photo out. */
    takeOff: ({ id }: Pick<PlacedBox, 'id'>) => {
      const [articleId, photoId] = [articleOfBox(id), photoOfBox(id)]
      if (photoId !== null) act({ kind: 'leavePhotoOut', photoId }, id)
      if (articleId === null) return
      const photoIds = [...desk.photos, ...page.photos]
        .filter((photo) => photo.articleId === articleId)
        .map((photo) => photo.id)
      act({ kind: 'removeStory', articleId, photoIds: [...new Set(photoIds)] }, id)
    },
  }
}

import { itemIds } from '../../../makeup/itemIds'
import type { PageWork } from '../state/PageWork'

/** The items of a page that one version has other than another: put on, taken off, held, cut or moved in order. */
export function changedItems(from: PageWork, to: PageWork): readonly string[] {
  const ids = [...new Set([...from.articleIds, ...to.articleIds])]
  const stories = ids
    .filter((id) => from.articleIds.indexOf(id) !== to.articleIds.indexOf(id))
    .map(itemIds.article)
  const keys = (work: PageWork) => [...Object.keys(work.makeup.locks), ...Object.keys(work.makeup.crops)]
  const held = [...keys(from), ...keys(to)].filter(
    (key) =>
      JSON.stringify([from.makeup.locks[key], from.makeup.crops[key]]) !==
      JSON.stringify([to.makeup.locks[key], to.makeup.crops[key]]),
  )
  const photos = [...from.makeup.photosLeftOut, ...to.makeup.photosLeftOut].filter(
    (id) => from.makeup.photosLeftOut.includes(id) !== to.makeup.photosLeftOut.includes(id),
  )
  const advertised = (work: PageWork) => work.makeup.advertisements.map(({ id }) => id)
  const rooms = [...advertised(from), ...advertised(to)].filter(
    (id) => advertised(from).includes(id) !== advertised(to).includes(id),
  )
  return [...new Set([...stories, ...held, ...photos.map(itemIds.photo), ...rooms])]
}

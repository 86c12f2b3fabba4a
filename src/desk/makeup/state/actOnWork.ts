import type { Lock } from '../../../layout/plan/Lock'
import { articleOfBox, itemIds } from '../../../makeup/itemIds'
import type { PageMakeup } from '../../../makeup/PageMakeup'
import type { ItemInPlace, MakeupAct } from './MakeupAct'
import { movedTo } from './movedTo'
import type { PageWork } from './PageWork'
import { withoutKeys } from './withoutKeys'

/**
 * A page after an act; the very same object where the act changes nothing.
 *
 * - What moves lets go of the proposal that was chosen: the page sets itself anew around it.
 * - A story that leaves the page takes its locks with it; its photos' crops stay, should it come back.
 */
export function actOnWork(work: PageWork, act: MakeupAct): PageWork {
  const next = changed(work, act)
  return JSON.stringify(next) === JSON.stringify(work) ? work : next
}

function changed(work: PageWork, act: MakeupAct): PageWork {
  const { articleIds, makeup } = work
  switch (act.kind) {
    case 'moveItem':
      return locked(work, act.item, act.place)
    case 'setWidth':
      return locked(work, act.item, { ...act.place, columns: act.columns })
    case 'setDepth':
      return locked(work, act.item, { ...act.place, rows: act.rows })
    case 'setHeadlineForm':
      return locked(work, act.item, { headline: act.form })
    case 'setHeadlineSize':
      return locked(work, act.item, { sizePt: act.sizePt })
    case 'lock':
      return { articleIds, makeup: withLock(makeup, act.item, act.lock) }
    case 'unlock':
      return unlocked(work, act.item, act.parts)
    case 'unlockAll':
      return { articleIds, makeup: { ...makeup, locks: {}, arrangement: null } }
    case 'swap':
      return swapped(work, act)
    case 'addStory':
      return added(work, act)
    case 'removeStory':
      return removed(work, act)
    case 'reorder':
      return { articleIds: movedTo(articleIds, act.articleId, act.to), makeup: loosened(makeup) }
    case 'setStoriesAboveFlag':
      return { articleIds, makeup: { ...loosened(makeup), storiesAboveFlag: Math.max(0, act.count) } }
    case 'cropPhoto': {
      const crops = withoutKeys(makeup.crops, [itemIds.photo(act.photoId)])
      const cropped = act.crop === null ? crops : { ...crops, [itemIds.photo(act.photoId)]: act.crop }
      return { articleIds, makeup: { ...loosened(makeup), crops: cropped } }
    }
    case 'leavePhotoOut':
    case 'putPhotoIn':
      return { articleIds, makeup: photoShown(makeup, act) }
    case 'addAdvertisement':
    case 'removeAdvertisement':
      return { articleIds, makeup: advertised(makeup, act) }
    case 'chooseProposal':
      return { articleIds, makeup: { ...makeup, arrangement: act.boxes } }
    case 'startFromLayout':
      return act.work
    case 'setStyle':
      return { articleIds, makeup: { ...makeup, style: act.style, locks: {}, arrangement: null } }
  }
}

const loosened = (makeup: PageMakeup): PageMakeup => ({ ...makeup, arrangement: null })

const withLock = (makeup: PageMakeup, item: string, lock: Lock): PageMakeup => ({
  ...makeup,
  locks: { ...makeup.locks, [item]: { ...makeup.locks[item], ...lock } },
})

function locked({ articleIds, makeup }: PageWork, item: string, lock: Lock): PageWork {
  return { articleIds, makeup: withLock(loosened(makeup), item, lock) }
}

function unlocked(
  { articleIds, makeup }: PageWork,
  item: string,
  parts: Extract<MakeupAct, { kind: 'unlock' }>['parts'],
): PageWork {
  const left = withoutKeys(makeup.locks[item] ?? {}, parts)
  const others = withoutKeys(makeup.locks, [item])
  const locks = Object.keys(left).length === 0 ? others : { ...others, [item]: left }
  return { articleIds, makeup: { ...loosened(makeup), locks } }
}

/** Two items change places; where both are stories they change their rank as well, so that headlines fall down the page. */
function swapped(
  { articleIds, makeup }: PageWork,
  { one, other }: { readonly one: ItemInPlace; readonly other: ItemInPlace },
): PageWork {
  const placed = (item: ItemInPlace, from: ItemInPlace): Lock => ({
    ...withoutKeys(makeup.locks[item.item] ?? {}, ['columns', 'rows', 'sizePt']),
    column: from.column,
    row: from.row,
  })
  const locks = {
    ...makeup.locks,
    [one.item]: placed(one, other),
    [other.item]: placed(other, one),
  }
  const [first, second] = [articleOfBox(one.item), articleOfBox(other.item)]
  const ids = articleIds.map((id) =>
    first === null || second === null ? id : id === first ? second : id === second ? first : id,
  )
  return { articleIds: ids, makeup: { ...loosened(makeup), locks } }
}

function added({ articleIds, makeup }: PageWork, act: Extract<MakeupAct, { kind: 'addStory' }>): PageWork {
  if (articleIds.includes(act.articleId)) return { articleIds, makeup }
  const work = { articleIds: [...articleIds, act.articleId], makeup: loosened(makeup) }
  const { place } = act
  if (place === null) return work
  return locked(work, itemIds.article(act.articleId), place)
}

function removed(
  { articleIds, makeup }: PageWork,
  { articleId, photoIds }: Extract<MakeupAct, { kind: 'removeStory' }>,
): PageWork {
  if (!articleIds.includes(articleId)) return { articleIds, makeup }
  const gone = [itemIds.article(articleId), ...photoIds.map(itemIds.photo)]
  const wasAbove = articleIds.indexOf(articleId) < makeup.storiesAboveFlag
  return {
    articleIds: articleIds.filter((id) => id !== articleId),
    makeup: {
      ...loosened(makeup),
      locks: withoutKeys(makeup.locks, gone),
      storiesAboveFlag: makeup.storiesAboveFlag - (wasAbove ? 1 : 0),
    },
  }
}

function photoShown(
  makeup: PageMakeup,
  { kind, photoId }: Extract<MakeupAct, { kind: 'leavePhotoOut' | 'putPhotoIn' }>,
): PageMakeup {
  const others = makeup.photosLeftOut.filter((id) => id !== photoId)
  return {
    ...loosened(makeup),
    locks: kind === 'leavePhotoOut' ? withoutKeys(makeup.locks, [itemIds.photo(photoId)]) : makeup.locks,
    photosLeftOut: kind === 'leavePhotoOut' ? [...others, photoId].sort((one, other) => one - other) : others,
  }
}

function advertised(
  makeup: PageMakeup,
  act: Extract<MakeupAct, { kind: 'addAdvertisement' | 'removeAdvertisement' }>,
): PageMakeup {
  const id = act.kind === 'addAdvertisement' ? act.advertisement.id : act.id
  const others = makeup.advertisements.filter((one) => one.id !== id)
  return {
    ...loosened(makeup),
    advertisements: act.kind === 'addAdvertisement' ? [...others, act.advertisement] : others,
  }
}

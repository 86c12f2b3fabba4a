import type { PageMakeup } from '../../../makeup/PageMakeup'
import { mergeOrder } from './mergeOrder'
import type { PageWork } from './PageWork'

interface ThreeWays<T> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

/**
 * What two people made of one page, put together: everything that `mine` changed from `base` on top of `theirs`.
 *
 * - Locks, crops, photos and advertisements are told apart one by one; where both changed the same one, mine stands.
 * - A story that either took off or put on is off or on.
 */
export function mergeWork({ base, mine, theirs }: ThreeWays<PageWork>): PageWork {
  const part = <Key extends keyof PageMakeup>(key: Key): ThreeWays<PageMakeup[Key]> => ({
    base: base.makeup[key],
    mine: mine.makeup[key],
    theirs: theirs.makeup[key],
  })
  const left = (work: PageWork) => new Set(work.makeup.photosLeftOut)
  const leftOut = mergeOrder({
    base: base.makeup.photosLeftOut,
    mine: mine.makeup.photosLeftOut,
    theirs: [...left(theirs)],
  })
  return {
    articleIds: mergeOrder({
      base: base.articleIds,
      mine: mine.articleIds,
      theirs: theirs.articleIds,
    }),
    makeup: {
      style: mergeValue(part('style')),
      storiesAboveFlag: mergeValue(part('storiesAboveFlag')),
      locks: mergeRecord(part('locks')),
      arrangement: mergeValue(part('arrangement')),
      crops: mergeRecord(part('crops')),
      photosLeftOut: [...leftOut].sort((one, other) => one - other),
      advertisements: mergeById(part('advertisements')),
    },
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function mergeValue<T>({ base, mine, theirs }: ThreeWays<T>): T {
  return isSame(mine, base) ? theirs : mine
}

function mergeRecord<T>({
  base,
  mine,
  theirs,
}: ThreeWays<Readonly<Record<string, T>>>): Readonly<Record<string, T>> {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = mergeValue({ base: base[key], mine: mine[key], theirs: theirs[key] })
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

function mergeById<T extends { readonly id: string }>(ways: ThreeWays<readonly T[]>): readonly T[] {
  const byId = (list: readonly T[]) => Object.fromEntries(list.map((one) => [one.id, one]))
  return Object.values(
    mergeRecord({ base: byId(ways.base), mine: byId(ways.mine), theirs: byId(ways.theirs) }),
  )
}

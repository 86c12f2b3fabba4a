/**
 * Two orders of a list that came from one, put together: members that either side added are in, those that either took
 * out are out; the order is mine where I changed it, else theirs.
 */
export function mergeOrder({
  base,
  mine,
  theirs,
}: {
  readonly base: readonly number[]
  readonly mine: readonly number[]
  readonly theirs: readonly number[]
}): readonly number[] {
  const stays = (id: number) =>
    base.includes(id) ? mine.includes(id) && theirs.includes(id) : mine.includes(id) || theirs.includes(id)
  const isMyOrder =
    kept(mine, base)
      .filter((id) => theirs.includes(id))
      .join() !==
    kept(base, mine)
      .filter((id) => theirs.includes(id))
      .join()
  const [leading, other] = isMyOrder ? [mine, theirs] : [theirs, mine]
  return insertAll(leading.filter(stays), other.filter(stays))
}

const kept = (list: readonly number[], in_: readonly number[]) => list.filter((id) => in_.includes(id))

/** The members of `other` that are not in `list` stand behind the one that they stood behind there. */
function insertAll(list: readonly number[], other: readonly number[]): readonly number[] {
  return other.reduce<readonly number[]>((all, id, place) => {
    if (all.includes(id)) return all
    const before = other[place - 1]
    const at = before === undefined ? 0 : all.indexOf(before) + 1
    return [...all.slice(0, at), id, ...all.slice(at)]
  }, list)
}

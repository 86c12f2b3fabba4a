/** A list with one of its members at another place, counted from 0; a place beyond the list is its end. */
export function movedTo<T>(list: readonly T[], member: T, to: number): readonly T[] {
  if (!list.includes(member)) return list
  const others = list.filter((one) => one !== member)
  const place = Math.min(Math.max(0, to), others.length)
  return [...others.slice(0, place), member, ...others.slice(place)]
}

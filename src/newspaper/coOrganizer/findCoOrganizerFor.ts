import type { CoOrganizer } from './CoOrganizer'

/**
 * The co-organizer that a signing unit is, or in whose area it lies; null where none is, or where two are equally near.
 *
 * - 科协 is 科学技术协会, and a leading 四川省 says nothing here.
 * - The unit is the co-organizer where the names are the same.
 * - It lies in the area where its name begins with the area or with one of its districts: "安州区科协" lies in 绵阳市.
 * - A place name counts with and without its last character (绵阳市科协, 绵阳科协) where two characters are left.
 */
export function findCoOrganizerFor(
  unitName: string,
  coOrganizers: readonly CoOrganizer[],
): CoOrganizer | null {
  const unit = fullName(unitName)
  if (unit === '') return null
  const itself = coOrganizers.find((one) => [one.name, one.shortName].some((name) => fullName(name) === unit))
  if (itself) return itself
  return longestPlace(unit, coOrganizers)
}

const fullName = (name: string) =>
  name
    .replace(/\s/gu, '')
    .replace(/^四川省/u, '')
    .replace(/科协$/u, '科学技术协会')

function longestPlace(unit: string, coOrganizers: readonly CoOrganizer[]): CoOrganizer | null {
  const places = coOrganizers.flatMap((one) =>
    [one.area, ...one.districts].flatMap(spellings).map((place) => ({ one, place })),
  )
  const matches = places.filter(({ place }) => unit.startsWith(place))
  const longest = Math.max(0, ...matches.map(({ place }) => place.length))
  const nearest = new Set(matches.filter(({ place }) => place.length === longest).map(({ one }) => one))
  const [only] = nearest
  return nearest.size === 1 && only ? only : null
}

function spellings(place: string): readonly string[] {
  const short = place.replace(/(市|州|县|区)$/u, '')
  return short.length >= 2 && short !== place ? [place, short] : place === '' ? [] : [place]
}

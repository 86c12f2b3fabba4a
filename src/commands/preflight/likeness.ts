/**
 * How alike two headlines are, from 0 to 1: the share of pairs of neighbouring characters that they have in common
 * (Dice), without punctuation and white space.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [bare(one), bare(other)]
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const pairs = pairsOf(a)
  const rest = [...pairs]
  const common = pairsOf(b).filter((pair) => {
    const place = rest.indexOf(pair)
    if (place >= 0) rest.splice(place, 1)
    return place >= 0
  })
  const all = pairs.length + pairsOf(b).length
  return all === 0 ? 0 : (2 * common.length) / all
}

const bare = (text: string) => text.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')

function pairsOf(text: string): readonly string[] {
  const characters = [...text]
  return characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`)
}

import type { UseFigures } from './UseFigures'

/** What one person filed and what of it was used; `name` is null for copy that nobody signed. */
export interface PersonTally extends UseFigures {
  readonly name: string | null
}

interface UsedStory {
  readonly signers: readonly string[]
  readonly characters: number
  readonly photos: number
  readonly date: string
}

/**
 * Figures by person, most used first. A story by two people counts for each of them, so that the sum of the people may
 * be more than the sum of the stories.
 */
export function tallyByPerson(
  filed: readonly { readonly signers: readonly string[] }[],
  used: readonly UsedStory[],
): readonly PersonTally[] {
  const tallies = new Map<string | null, PersonTally>()
  const of = (name: string | null): PersonTally =>
    tallies.get(name) ?? { name, filed: 0, used: 0, characters: 0, photos: 0, firstUsed: null }
  for (const { signers } of filed) {
    for (const name of named(signers)) tallies.set(name, { ...of(name), filed: of(name).filed + 1 })
  }
  for (const { signers, characters, photos, date } of used) {
    for (const name of named(signers)) {
      const before = of(name)
      tallies.set(name, {
        ...before,
        used: before.used + 1,
        characters: before.characters + characters,
        photos: before.photos + photos,
        firstUsed: before.firstUsed === null || date < before.firstUsed ? date : before.firstUsed,
      })
    }
  }
  return [...tallies.values()].sort(byUse)
}

const named = (signers: readonly string[]): readonly (string | null)[] =>
  signers.length === 0 ? [null] : signers

function byUse(one: PersonTally, other: PersonTally): number {
  return (
    other.used - one.used ||
    other.filed - one.filed ||
    (one.name ?? '\uffff').localeCompare(other.name ?? '\uffff', 'zh-Hans-CN')
  )
}

import type { UseFigures } from './UseFigures'

const none: UseFigures = { filed: 0, used: 0, characters: 0, photos: 0, firstUsed: null }

/** Figures of several months or units together. */
export function sumFigures(parts: readonly UseFigures[]): UseFigures {
  return parts.reduce(
    (sum, part) => ({
      filed: sum.filed + part.filed,
      used: sum.used + part.used,
      characters: sum.characters + part.characters,
      photos: sum.photos + part.photos,
      firstUsed: earlier(sum.firstUsed, part.firstUsed),
    }),
    none,
  )
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

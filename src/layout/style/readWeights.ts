import type { SearchWeights } from './SearchWeights'
import type { StyleReader } from './StyleReader'
import { styleRanges } from './styleRanges'

/** Reads what each fault of a page costs; every weight that is a number may be given anew. */
export function readWeights(value: unknown, usual: SearchWeights, read: StyleReader): SearchWeights {
  const names = Object.entries(usual).flatMap(([name, weight]) => (typeof weight === 'number' ? [name] : []))
  const fields = read.part(value, 'weights', names)
  const given = names.flatMap((name) =>
    fields[name] === undefined
      ? []
      : [[name, read.number(fields[name], `weights.${name}`, styleRanges.weight)] as const],
  )
  return { ...usual, ...Object.fromEntries(given) }
}

import { PlanReader } from '../plan/PlanReader'

/** What a number of a style may be. `whole` ones are whole numbers. */
export interface NumberRange {
  readonly least: number
  readonly most: number
  readonly whole?: true
}

type Fields = Readonly<Record<string, unknown>>

/** Reads a style over the one that it is based on: what is not given stays as it is there. */
export class StyleReader extends PlanReader {
  /** The fields of a part of a style, none of them unknown; an empty one where the part is not given. */
  part(value: unknown, path: string, known: readonly string[]): Fields {
    if (value === undefined || value === null) return {}
    const fields = this.record(value, path)
    if (fields === null) return {}
    for (const name of Object.keys(fields)) {
      if (!known.includes(name))
        this.fault(`${path === 'style' ? '' : `${path}.`}${name}`, `one of ${known.join(', ')}`, fields[name])
    }
    return fields
  }

  /** A number of its own, or the usual one. */
  orUsual(
    value: unknown,
    path: string,
    { usual, range }: { readonly usual: number; readonly range: NumberRange },
  ): number {
    if (value === undefined || value === null) return usual
    return range.whole === true ? this.integer(value, path, range) : this.number(value, path, range)
  }

  /** Numbers by name over those of `usual`, each within its range. */
  numbers<Numbers extends object>(
    value: unknown,
    path: string,
    {
      usual,
      ranges,
    }: { readonly usual: Numbers; readonly ranges: Readonly<Record<keyof Numbers, NumberRange>> },
  ): Numbers {
    const fields = this.part(value, path, Object.keys(ranges))
    const read = Object.entries<NumberRange>(ranges).flatMap(([name, range]) =>
      fields[name] === undefined || fields[name] === null
        ? []
        : [[name, this.orUsual(fields[name], `${path}.${name}`, { usual: 0, range })] as const],
    )
    return { ...usual, ...Object.fromEntries(read) }
  }
}

import type { PlacedPage } from '../../layout/placed/PlacedPage'

/**
 * A page on which what stands in the boxes `ids` is what `set` has there; null takes it out and puts nothing in. All else
 * stays as it is, the boxes themselves too.
 */
export function putInPlace(
  placed: PlacedPage,
  { ids, set, images }: { ids: readonly string[]; set: PlacedPage | null; images: 'keep' | 'takeOut' },
): PlacedPage {
  const isOf = ({ box }: { readonly box: string | null }) => box !== null && ids.includes(box)
  const others = <T extends { readonly box: string | null }>(things: readonly T[]) =>
    things.filter((thing) => !isOf(thing))
  return {
    ...placed,
    lines: [...others(placed.lines), ...(set?.lines.filter(isOf) ?? [])],
    rules: [...others(placed.rules), ...(set?.rules.filter(isOf) ?? [])],
    frames: [...others(placed.frames), ...(set?.frames.filter(isOf) ?? [])],
    images: images === 'keep' ? placed.images : others(placed.images),
    fit: [
      ...placed.fit.filter(({ id }) => !ids.includes(id)),
      ...(set?.fit.filter(({ id }) => ids.includes(id)) ?? []),
    ],
  }
}

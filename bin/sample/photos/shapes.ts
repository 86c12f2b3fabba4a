import { randomNumbers } from './randomNumbers'

/** What the sample's pictures are put together from, each as SVG. */
export const shapes = {
  sky,
  ridge,
  ridgeHeights,
  mist,
  glow,
  scatter,
  person,
  head,
  blurred,
  rectangle,
  path,
}

type Stop = readonly [offset: number, colour: string, opacity?: number]

let gradients = 0

/** A rectangle with a gradient from its top to its foot. */
function sky(box: readonly [number, number, number, number], stops: readonly Stop[]): string {
  const id = `g${gradients++}`
  const inside = stops.map(
    ([offset, colour, opacity = 1]) =>
      `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  )
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${inside.join('')}</linearGradient>` +
    rectangle(box, `url(#${id})`)
  )
}

/** Light that fades out around a point. */
function glow(at: readonly [number, number], radius: number, colour: string, strength = 1): string {
  const id = `g${gradients++}`
  return (
    `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/>` +
    `<stop offset="0.35" stop-color="${colour}" stop-opacity="${strength * 0.45}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>` +
    `<circle cx="${at[0]}" cy="${at[1]}" r="${radius}" fill="url(#${id})"/>`
  )
}

interface Ridge {
  readonly seed: number
  readonly width: number
  /** Where its middle lies, and how far it goes up and down. */
  readonly base: number
  readonly rise: number
  /** How many hills there are across the picture. */
  readonly hills?: number
  readonly rough?: number
}

/** A line of hills by its heights, every `step` units. */
function ridgeHeights(
  { seed, width, base, rise, hills = 2, rough = 0.5 }: Ridge,
  step = 12,
): [number, number][] {
  const next = randomNumbers(seed)
  const waves = Array.from({ length: 7 }, (_, octave) => ({
    often: hills * 2 ** octave * (0.8 + 0.4 * next()),
    high: rough ** octave,
    from: next() * Math.PI * 2,
  }))
  const most = waves.reduce((sum, { high }) => sum + high, 0)
  return Array.from({ length: Math.ceil(width / step) + 1 }, (_, index) => {
    const x = index * step
    const up = waves.reduce(
      (sum, { often, high, from }) => sum + high * Math.sin((x / width) * Math.PI * 2 * often + from),
      0,
    )
    return [x, base - (rise * up) / most]
  })
}

function ridge(
  given: Ridge & { readonly foot: number; readonly fill: string; readonly opacity?: number },
): string {
  const line = ridgeHeights(given).map(([x, y]) => `${x} ${y.toFixed(1)}`)
  return `<path d="M0 ${given.foot}L${line.join('L')}L${given.width + 20} ${given.foot}Z" fill="${given.fill}" opacity="${given.opacity ?? 1}"/>`
}

/** A band of mist, thickest at its middle. */
function mist(box: readonly [number, number, number, number], colour: string, strength: number): string {
  return blurred(
    sky(box, [
      [0, colour, 0],
      [0.5, colour, strength],
      [1, colour, 0],
    ]),
    18,
  )
}

/** So many things at random places in a box; nearer the foot of it they are larger. */
function scatter(
  { seed, count, box }: { readonly seed: number; readonly count: number; readonly box: readonly number[] },
  draw: (at: { x: number; y: number; near: number; next: () => number }) => string,
): string {
  const next = randomNumbers(seed)
  const [left = 0, top = 0, width = 0, height = 0] = box
  const places = Array.from({ length: count }, () => ({ x: left + next() * width, near: next() }))
  return places
    .sort((a, b) => a.near - b.near)
    .map(({ x, near }) => draw({ x, y: top + near * height, near, next }))
    .join('')
}

/** Somebody who stands, seen from behind or against the light. */
function person(
  [x, foot]: readonly [number, number],
  tall: number,
  {
    coat,
    hair = '#1d1a19',
    legs = '#23262c',
    leans = 0,
  }: { coat: string; hair?: string; legs?: string; leans?: number },
): string {
  const u = tall / 7.4
  return (
    `<g transform="translate(${x} ${foot}) rotate(${leans})">` +
    path(
      `M${-0.8 * u} ${-3.4 * u}L${-0.62 * u} 0L${-0.12 * u} 0L0 ${-2.8 * u}L${0.14 * u} 0L${0.64 * u} 0L${0.8 * u} ${-3.4 * u}Z`,
      legs,
    ) +
    path(
      `M${-1.02 * u} ${-3 * u}Q${-1.2 * u} ${-5.9 * u} ${-0.42 * u} ${-6.1 * u}L${0.42 * u} ${-6.1 * u}Q${1.2 * u} ${-5.9 * u} ${1.02 * u} ${-3 * u}Z`,
      coat,
    ) +
    `<ellipse cx="0" cy="${-6.75 * u}" rx="${0.5 * u}" ry="${0.62 * u}" fill="${hair}"/></g>`
  )
}

/** A head and its shoulders, seen from behind. */
function head(
  [x, y]: readonly [number, number],
  size: number,
  { coat, hair }: { coat: string; hair: string },
): string {
  return (
    path(
      `M${x - 1.75 * size} ${y + 3.4 * size}Q${x - 1.7 * size} ${y + 1.15 * size} ${x - 0.4 * size} ${y + 0.95 * size}L${x + 0.4 * size} ${y + 0.95 * size}Q${x + 1.7 * size} ${y + 1.15 * size} ${x + 1.75 * size} ${y + 3.4 * size}Z`,
      coat,
    ) + `<ellipse cx="${x}" cy="${y}" rx="${0.78 * size}" ry="${0.98 * size}" fill="${hair}"/>`
  )
}

function blurred(inside: string, by: number): string {
  const id = `b${gradients++}`
  return (
    `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${by}"/></filter>` +
    `<g filter="url(#${id})">${inside}</g>`
  )
}

function rectangle(
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  more = '',
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`
}

function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

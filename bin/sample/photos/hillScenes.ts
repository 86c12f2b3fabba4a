import type { Scene } from './Scene'
import { shapes } from './shapes'

const { sky, ridge, mist, glow, person, blurred, scatter, path } = shapes

/** A tea hill before sunrise: range behind range, mist between them, and pickers in the rows. */
export function teaHill(): Scene {
  const [width, height] = [1680, 945]
  const ranges = [
    { seed: 3, base: 470, rise: 120, fill: '#b9b6c4' },
    { seed: 8, base: 530, rise: 90, fill: '#93a0ab' },
    { seed: 15, base: 585, rise: 70, fill: '#6f8a8a' },
    { seed: 21, base: 640, rise: 46, fill: '#4f7265' },
  ]
  const rows = Array.from({ length: 17 }, (_, row) => teaRow(row, width))
  const pickers = [
    [420, 742, 52],
    [505, 762, 58],
    [1130, 728, 46],
    [1258, 800, 70],
  ] as const
  const drawing = [
    sky(
      [0, 0, width, height],
      [
        [0, '#8fa6c0'],
        [0.28, '#e2c9b6'],
        [0.5, '#f6dcb4'],
        [1, '#f2e3cc'],
      ],
    ),
    glow([1190, 400], 520, '#fff1cf', 0.95),
    glow([1190, 405], 110, '#fffaf0', 1),
    ...ranges.flatMap((one, index) => [
      ridge({ ...one, width, foot: height, hills: 1.4 + index * 0.5 }),
      mist([-80, one.base - 8, width + 160, 120], '#fbeedd', 0.62 - index * 0.08),
    ]),
    ridge({ seed: 33, width, base: 676, rise: 26, hills: 1, foot: height, fill: '#3c5f3d' }),
    rows.slice(0, 8).join(''),
    ...pickers.map(([x, y, tall], index) =>
      picker([x, y], tall, ['#a34a3c', '#e4dccb', '#3f5f86', '#b5733a'][index] ?? '#555'),
    ),
    rows.slice(8).join(''),
    mist([-80, 640, width + 160, 90], '#fdf0dc', 0.4),
  ]
  return { width, height, drawing: drawing.join('') }
}

/** A row of bushes along the slope; the nearer, the higher, and lit along its top. */
function teaRow(row: number, width: number): string {
  const near = (row / 16) ** 1.5
  const y = 690 + near * 290
  const bend = 26 + near * 60
  const line = (lift: number) =>
    `M-40 ${y + bend - lift}C${width * 0.28} ${y - bend - lift} ${width * 0.6} ${y + bend * 0.9 - lift} ${width + 40} ${y - bend * 0.7 - lift}`
  const thick = 10 + near * 46
  const stroke = (d: string, colour: string, by: number, more = '') =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${by}" stroke-linecap="round" ${more}/>`
  return [
    stroke(line(0), '#203a22', thick),
    stroke(line(thick * 0.18), '#3f6d35', thick * 0.72),
    stroke(line(thick * 0.36), '#7ea04a', thick * 0.34, `stroke-dasharray="${3 + near * 9} ${2 + near * 5}"`),
    stroke(
      line(thick * 0.44),
      '#d3cf86',
      thick * 0.1,
      `stroke-dasharray="${2 + near * 6} ${4 + near * 12}" opacity="0.8"`,
    ),
  ].join('')
}

function picker([x, y]: readonly [number, number], tall: number, coat: string): string {
  const hat = `<ellipse cx="${x}" cy="${y - tall * 0.93}" rx="${tall * 0.24}" ry="${tall * 0.085}" fill="#dfc48c"/>`
  const basket = path(
    `M${x - tall * 0.2} ${y - tall * 0.72}L${x + tall * 0.02} ${y - tall * 0.72}L${x - tall * 0.02} ${y - tall * 0.4}L${x - tall * 0.17} ${y - tall * 0.4}Z`,
    '#8a6237',
  )
  return person([x, y], tall, { coat, leans: 5 }) + basket + hat
}

/** A lake at first light, with somebody in a boat who takes water from it. */
export function lakeAtDawn(): Scene {
  const [width, height] = [1500, 1000]
  const shore = 520
  const far = [
    { seed: 5, base: 420, rise: 110, fill: '#a9b2bf' },
    { seed: 12, base: 460, rise: 80, fill: '#8093a0' },
    { seed: 19, base: 494, rise: 44, fill: '#566f77' },
  ]
  const hills = far
    .map((one, index) => ridge({ ...one, width, foot: shore, hills: 1.6 + index * 0.6 }))
    .join('')
  const ripples = scatter(
    { seed: 44, count: 300, box: [0, shore + 6, width, height - shore - 10] },
    ({ x, y, near, next }) => {
      const long = 18 + near * 150 * next()
      const colour = next() < 0.5 ? '#f6e2c4' : '#4d6472'
      return `<ellipse cx="${x}" cy="${y}" rx="${long}" ry="${0.8 + near * 2.2}" fill="${colour}" fill-opacity="${0.12 + 0.16 * next()}"/>`
    },
  )
  const drawing = [
    sky(
      [0, 0, width, shore],
      [
        [0, '#7f97b2'],
        [0.55, '#d9c6ba'],
        [1, '#f5dcba'],
      ],
    ),
    glow([520, 470], 480, '#ffe9c2', 0.9),
    hills,
    sky(
      [0, shore, width, height - shore],
      [
        [0, '#ecd6bd'],
        [0.25, '#b9b3b0'],
        [1, '#3c5361'],
      ],
    ),
    `<g transform="matrix(1 0 0 -0.8 0 ${shore * 1.8})" opacity="0.38">${blurred(hills, 5)}</g>`,
    glow([520, 560], 300, '#fff0d0', 0.55),
    ripples,
    mist([-80, shore - 46, width + 160, 92], '#fbefe0', 0.85),
    boat(900, 742),
    reeds(height),
  ]
  return { width, height, drawing: drawing.join('') }
}

function boat(x: number, y: number): string {
  const hull = `M${x - 230} ${y - 34}Q${x} ${y + 26} ${x + 240} ${y - 46}L${x + 196} ${y + 12}Q${x} ${y + 52} ${x - 190} ${y + 16}Z`
  return [
    blurred(path(hull, '#1a2730', `transform="matrix(1 0 0 -0.6 0 ${y * 1.6 + 34})" opacity="0.55"`), 6),
    person([x + 70, y - 2], 196, { coat: '#34505f', leans: -9 }),
    `<path d="M${x + 30} ${y - 116}L${x - 128} ${y - 64}M${x - 128} ${y - 64}L${x - 132} ${y + 36}" stroke="#22282c" stroke-width="6" fill="none"/>`,
    person([x - 92, y - 8], 150, { coat: '#b2653c', leans: 6 }),
    path(hull, '#2a3a40'),
    path(
      `M${x - 230} ${y - 34}Q${x} ${y + 26} ${x + 240} ${y - 46}L${x + 232} ${y - 36}Q${x} ${y + 38} ${x - 222} ${y - 24}Z`,
      '#c8a06a',
    ),
  ].join('')
}

function reeds(height: number): string {
  const blades = scatter({ seed: 9, count: 90, box: [-30, height - 30, 430, 50] }, ({ x, y, near, next }) => {
    const tall = 130 + near * 210 * next()
    const lean = (next() - 0.4) * 90
    return `<path d="M${x} ${y + 20}Q${x + lean * 0.2} ${y - tall * 0.6} ${x + lean} ${y - tall}" stroke="${next() < 0.3 ? '#8a7f55' : '#26352f'}" stroke-width="${2 + near * 3}" fill="none"/>`
  })
  return blurred(blades, 1.6)
}

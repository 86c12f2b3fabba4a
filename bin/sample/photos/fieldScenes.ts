import type { Scene } from './Scene'
import { shapes } from './shapes'

const { sky, ridge, mist, glow, person, blurred, scatter, path, rectangle } = shapes

/** A drone over rows of young wheat, its shadow and its spray under it. */
export function droneOverField(): Scene {
  const [width, height] = [1600, 1000]
  const horizon = 430
  const rows = Array.from({ length: 46 }, (_, index) => {
    const from = 800 + (index - 22.5) * 26
    const to = 800 + (index - 22.5) * 210
    const half = 44
    return path(
      `M${from - 4} ${horizon}L${from + 4} ${horizon}L${to + half} ${height}L${to - half} ${height}Z`,
      index % 2 === 0 ? '#5f8a35' : '#6d5a3a',
    )
  })
  const blades = scatter(
    { seed: 31, count: 2600, box: [0, horizon + 24, width, height - horizon] },
    ({ x, y, near, next }) => {
      const lane = Math.round(((x - 800) / (26 + near * 184) + 22.5) / 2) * 2
      const at = 800 + (lane - 22.5) * (26 + near * 184) + (next() - 0.5) * (8 + near * 70)
      const tall = 5 + near * 40
      return `<path d="M${at} ${y}q${(next() - 0.5) * tall * 0.4} ${-tall * 0.6} ${(next() - 0.5) * tall} ${-tall}" stroke="${['#86b04a', '#4c7a2c', '#a9c666', '#6b983c'][Math.floor(next() * 4)]}" stroke-width="${1 + near * 3.4}" fill="none"/>`
    },
  )
  const drawing = [
    sky(
      [0, 0, width, horizon + 10],
      [
        [0, '#6e9cc4'],
        [0.7, '#c8dbe4'],
        [1, '#f0ecd9'],
      ],
    ),
    glow([300, 300], 380, '#fff6dc', 0.7),
    ridge({ seed: 17, width, base: 386, rise: 60, hills: 1.6, foot: horizon + 10, fill: '#9db0b8' }),
    ridge({ seed: 28, width, base: 414, rise: 22, hills: 3, foot: horizon + 10, fill: '#62805f' }),
    mist([-80, 384, width + 160, 60], '#f4f1e4', 0.7),
    rectangle([0, horizon, width, height - horizon], '#5d7d36'),
    ...rows,
    sky(
      [0, horizon, width, 180],
      [
        [0, '#dbe2c0', 0.8],
        [1, '#dbe2c0', 0],
      ],
    ),
    blades,
    blurred('<ellipse cx="930" cy="790" rx="190" ry="30" fill="#1c2a12" opacity="0.55"/>', 10),
    blurred(path('M760 360L1100 360L1180 720L690 720Z', '#ffffff', 'opacity="0.2"'), 26),
    person([250, 800], 240, { coat: '#3c5f86', leans: 2 }),
    rectangle([262, 634, 40, 22], '#20252a'),
    drone(930, 320),
  ]
  return { width, height, drawing: drawing.join('') }
}

function drone(x: number, y: number): string {
  const arm = (to: number, down: number) =>
    `<path d="M${x} ${y}L${x + to} ${y + down}" stroke="#23282d" stroke-width="13"/>` +
    `<ellipse cx="${x + to}" cy="${y + down - 20}" rx="96" ry="9" fill="#3a4147" opacity="0.42"/>` +
    rectangle([x + to - 7, y + down - 24, 14, 26], '#15181b')
  return [
    arm(-190, -34),
    arm(190, -34),
    arm(-230, 20),
    arm(230, 20),
    path(`M${x - 74} ${y - 38}h148l22 48l-40 44h-112l-40 -44z`, '#e9ecee'),
    path(`M${x - 46} ${y + 12}h92l-8 60h-76z`, '#d8772f'),
    `<path d="M${x - 80} ${y + 40}L${x - 108} ${y + 118}h40M${x + 80} ${y + 40}L${x + 108} ${y + 118}h-40" stroke="#23282d" stroke-width="9" fill="none"/>`,
  ].join('')
}

/** An orchard of oranges under a light frost; one branch near the eye. */
export function frostedOranges(): Scene {
  const [width, height] = [1500, 1000]
  const trees = scatter(
    { seed: 61, count: 40, box: [-60, 520, width + 120, 190] },
    ({ x, y, near, next }) => {
      const size = 46 + near * 90
      const fruit = Array.from({ length: 14 }, () => {
        const [a, r] = [next() * 6.3, Math.sqrt(next()) * size * 0.86]
        return `<circle cx="${x + Math.cos(a) * r}" cy="${y - size * 0.7 + Math.sin(a) * r * 0.8}" r="${4 + near * 8}" fill="#e58a22"/>`
      })
      return `<ellipse cx="${x}" cy="${y - size * 0.7}" rx="${size}" ry="${size * 0.82}" fill="${next() < 0.5 ? '#33553a' : '#2b4a35'}"/><ellipse cx="${x}" cy="${y - size * 1.15}" rx="${size * 0.8}" ry="${size * 0.34}" fill="#dfe9e8" opacity="0.62"/>${fruit.join('')}`
    },
  )
  const drawing = [
    sky(
      [0, 0, width, height],
      [
        [0, '#9fb6c8'],
        [0.5, '#dfe6e6'],
        [1, '#cfd6d2'],
      ],
    ),
    ridge({ seed: 41, width, base: 400, rise: 90, hills: 1.4, foot: height, fill: '#a5b6bf' }),
    ridge({ seed: 47, width, base: 470, rise: 50, hills: 2, foot: height, fill: '#869c9a' }),
    mist([-80, 410, width + 160, 140], '#eef2f0', 0.9),
    sky(
      [0, 540, width, 460],
      [
        [0, '#c3cfc4'],
        [1, '#8f9f84'],
      ],
    ),
    blurred(trees, 4.5),
    branch(),
  ]
  return { width, height, drawing: drawing.join('') }
}

function branch(): string {
  const leaf = (x: number, y: number, turn: number, long: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${path(`M0 0Q${long * 0.5} ${-long * 0.34} ${long} 0Q${long * 0.5} ${long * 0.3} 0 0Z`, '#24482f')}${path(`M${long * 0.08} ${-2}Q${long * 0.5} ${-long * 0.3} ${long * 0.94} ${-3}Q${long * 0.5} ${-long * 0.14} ${long * 0.08} ${-2}Z`, '#e8f1ef', 'opacity="0.75"')}</g>`
  const orange = (x: number, y: number, r: number) =>
    glow([x, y], r * 1.25, '#3a2a10', 0.35) +
    `<circle cx="${x}" cy="${y}" r="${r}" fill="#e07f1d"/>${blurred(`<circle cx="${x - r * 0.3}" cy="${y - r * 0.34}" r="${r * 0.56}" fill="#ffc266" opacity="0.9"/>`, 16)}` +
    blurred(
      path(
        `M${x - r * 0.86} ${y - r * 0.46}Q${x} ${y - r * 1.2} ${x + r * 0.86} ${y - r * 0.46}Q${x} ${y - r * 0.72} ${x - r * 0.86} ${y - r * 0.46}Z`,
        '#f6fbfb',
        'opacity="0.85"',
      ),
      3,
    )
  return [
    '<path d="M1540 90Q1180 200 900 330T560 470" stroke="#4b3a2a" stroke-width="20" fill="none" stroke-linecap="round"/>',
    ...[
      [1270, 190, 40, 190],
      [1120, 250, 200, 200],
      [960, 300, 120, 170],
      [820, 370, 20, 190],
      [700, 420, 190, 180],
      [600, 460, 80, 170],
      [1010, 290, -50, 190],
      [760, 390, -70, 160],
    ].map(([x = 0, y = 0, turn = 0, long = 0]) => leaf(x, y, turn, long)),
    orange(1170, 440, 128),
    orange(900, 560, 150),
    orange(660, 610, 112),
    ...[
      [1190, 312, 150, 150],
      [915, 404, 20, 170],
      [660, 490, 140, 140],
    ].map(([x = 0, y = 0, turn = 0, long = 0]) => leaf(x, y, turn, long)),
  ].join('')
}

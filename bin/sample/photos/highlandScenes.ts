import type { Scene } from './Scene'
import { shapes } from './shapes'

const { sky, ridge, mist, glow, person, scatter, path, rectangle } = shapes

/** A night on the plateau: the Milky Way, and pupils at telescopes. */
export function starryNight(): Scene {
  const [width, height] = [1500, 1000]
  const stars = scatter({ seed: 7, count: 1100, box: [0, 0, width, 800] }, ({ x, y, next }) => {
    const bright = next() ** 6
    const colour = ['#ffffff', '#dfe8ff', '#fff0d8'][Math.floor(next() * 3)] ?? '#fff'
    return `<circle cx="${x}" cy="${y}" r="${0.6 + bright * 2.8}" fill="${colour}" fill-opacity="${0.35 + next() * 0.6}"/>`
  })
  const way = scatter({ seed: 23, count: 2200, box: [-1, -1, 2, 2] }, ({ x, near, next }) => {
    const along = x * 900
    const off = (next() + next() + next() - 1.5) * (130 + near * 60)
    const [cx, cy] = [800 + along * 0.62 + off * 0.8, 400 - along * 0.75 + off * 0.62]
    return `<circle cx="${cx}" cy="${cy}" r="${0.5 + next() ** 4 * 1.6}" fill="#eef0ff" fill-opacity="${0.2 + next() * 0.5}"/>`
  })
  const drawing = [
    sky(
      [0, 0, width, height],
      [
        [0, '#0a1130'],
        [0.55, '#1d2b5c'],
        [0.8, '#54598a'],
        [0.92, '#c08a72'],
      ],
    ),
    `<g transform="rotate(-50 800 400)">${glow([800, 400], 300, '#8d8fd0', 0.5).replace('<circle', '<circle transform="translate(800 400) scale(3 0.62) translate(-800 -400)"')}</g>`,
    stars,
    way,
    ridge({ seed: 4, width, base: 812, rise: 70, hills: 1.5, rough: 0.62, foot: height, fill: '#2a2b4e' }),
    ridge({ seed: 11, width, base: 860, rise: 30, hills: 1, foot: height, fill: '#141732' }),
    ...[300, 640, 1080].map((x, index) => telescope(x, 925 + (index % 2) * 16)),
    ...[
      [382, 928, 128],
      [718, 944, 118],
      [792, 940, 104],
      [1160, 930, 132],
      [1236, 938, 112],
    ].map(([x = 0, y = 0, tall = 0]) =>
      person([x, y], tall, { coat: '#090b18', hair: '#090b18', legs: '#090b18', leans: -4 }),
    ),
    path(`M0 ${height}L0 915Q500 880 900 918T1500 905L1500 ${height}Z`, '#080a16'),
    glow([1390, 900], 150, '#c8603a', 0.55),
  ]
  return { width, height, drawing: drawing.join('') }
}

function telescope(x: number, foot: number): string {
  const leg = (to: number) =>
    `<path d="M${x} ${foot - 84}L${x + to} ${foot}" stroke="#090b18" stroke-width="7"/>`
  const tube = `<g transform="rotate(-52 ${x} ${foot - 92})">${rectangle([x - 62, foot - 106, 150, 28], '#090b18')}${rectangle([x + 78, foot - 112, 22, 40], '#090b18')}${rectangle([x - 62, foot - 106, 150, 5], '#5a64a0')}</g>`
  return leg(-38) + leg(4) + leg(40) + tube
}

/** A travelling show of science on a winter grassland: the van is open, children stand around a globe of cloud. */
export function grasslandShow(): Scene {
  const [width, height] = [1500, 1000]
  const coats = ['#b23a34', '#d98a32', '#2f6f8f', '#6a4b8a', '#3f7d4f', '#c4547a', '#33506f', '#e0b04a']
  const crowd = [330, 400, 462, 536, 606, 676, 742, 820].map((x, index) =>
    person([x, 838 + ((index * 37) % 46)], 138 + ((index * 53) % 40), {
      coat: coats[index] ?? '#555',
      leans: index % 2 ? 3 : -3,
    }),
  )
  const grass = scatter({ seed: 51, count: 1500, box: [0, 640, width, 360] }, ({ x, y, near, next }) => {
    const tall = 5 + near * 26
    return `<path d="M${x} ${y}l${(next() - 0.5) * tall} ${-tall}" stroke="${['#c5a75c', '#9c8245', '#dcc685', '#7c6a3b'][Math.floor(next() * 4)]}" stroke-width="${1 + near * 1.6}"/>`
  })
  const drawing = [
    sky(
      [0, 0, width, 640],
      [
        [0, '#4d86bd'],
        [0.7, '#a9cbe0'],
        [1, '#e6ecea'],
      ],
    ),
    ...clouds(),
    ridge({ seed: 6, width, base: 520, rise: 150, hills: 2, rough: 0.62, foot: 660, fill: '#f1f4f7' }),
    ridge({ seed: 6, width, base: 540, rise: 96, hills: 2, rough: 0.7, foot: 660, fill: '#8f9fb4' }),
    mist([-80, 560, width + 160, 90], '#e9ece8', 0.8),
    ridge({ seed: 14, width, base: 622, rise: 26, hills: 1.4, foot: height, fill: '#b9a061' }),
    sky(
      [0, 640, width, 360],
      [
        [0, '#b9a061', 0],
        [1, '#86703c', 0.9],
      ],
    ),
    grass,
    van(920, 640),
    ...crowd,
    person([890, 856], 188, { coat: '#e8e4da', leans: 2 }),
    '<circle cx="842" cy="716" r="58" fill="#dff0f7" opacity="0.55"/><circle cx="842" cy="716" r="58" fill="none" stroke="#f8fcff" stroke-width="5"/><ellipse cx="824" cy="722" rx="36" ry="20" fill="#fff" opacity="0.85"/>',
  ]
  return { width, height, drawing: drawing.join('') }
}

function clouds(): string[] {
  return [
    [260, 170, 1.2],
    [900, 110, 0.9],
    [1260, 250, 1.4],
  ].map(([x = 0, y = 0, size = 1]) =>
    shapes.blurred(
      [
        [0, 0, 120],
        [90, -22, 90],
        [-100, 14, 84],
        [170, 16, 70],
      ]
        .map(
          ([dx = 0, dy = 0, wide = 0]) =>
            `<ellipse cx="${x + dx * size}" cy="${y + dy * size}" rx="${wide * size}" ry="${wide * 0.3 * size}" fill="#fff" opacity="0.85"/>`,
        )
        .join(''),
      14,
    ),
  )
}

function van(x: number, y: number): string {
  return [
    `<ellipse cx="${x + 240}" cy="${y + 214}" rx="300" ry="20" fill="#3d3320" opacity="0.5"/>`,
    path(`M${x} ${y - 60}h380q70 0 100 84l26 70v96h-506z`, '#eef1f2'),
    path(`M${x} ${y + 66}h502l4 28v96h-506z`, '#2c7fa8'),
    path(`M${x + 392} ${y - 36}q40 0 62 60l16 44h-92v-104z`, '#35505f'),
    rectangle([x + 34, y - 34, 240, 150], '#3b4a50'),
    rectangle(
      [x + 34, y - 96, 240, 62],
      '#f3c65a',
      `transform="skewX(-8)" transform-origin="${x + 34} ${y - 34}"`,
    ),
    rectangle([x + 48, y + 40, 212, 12], '#c9b48a'),
    ...[70, 130, 196].map(
      (dx, index) =>
        `<circle cx="${x + dx + 20}" cy="${y + 12}" r="${22 - index * 3}" fill="${['#e2604a', '#58b0c8', '#e9d9a0'][index]}"/>`,
    ),
    ...[96, 408].map(
      (dx) =>
        `<circle cx="${x + dx}" cy="${y + 190}" r="44" fill="#1d2124"/><circle cx="${x + dx}" cy="${y + 190}" r="19" fill="#9aa3a8"/>`,
    ),
  ].join('')
}

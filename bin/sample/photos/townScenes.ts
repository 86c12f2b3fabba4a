import type { Scene } from './Scene'
import { shapes } from './shapes'

const { sky, glow, person, blurred, scatter, path, rectangle } = shapes

/** A lane of ginkgo trees after a windy night, leaves as thick as a carpet; taller than wide. */
export function ginkgoLane(): Scene {
  const [width, height] = [1000, 1250]
  const colours = ['#f0c33c', '#e3a92a', '#f6d768', '#c98a1e', '#fbe28c']
  const crown = (x: number, y: number, wide: number, seed: number, count: number) =>
    scatter({ seed, count, box: [-1, -1, 2, 2] }, ({ next }) => {
      const [a, r] = [next() * 6.3, Math.sqrt(next())]
      return `<ellipse cx="${x + Math.cos(a) * r * wide}" cy="${y + Math.sin(a) * r * wide * 0.9}" rx="${7 + next() * 14}" ry="${5 + next() * 9}" fill="${colours[Math.floor(next() * 5)]}" fill-opacity="${0.5 + next() * 0.5}"/>`
    })
  const trunk = (x: number, wide: number, foot: number) =>
    path(`M${x - wide} ${foot}L${x - wide * 0.55} 0H${x + wide * 0.55}L${x + wide} ${foot}Z`, '#4a3a2c')
  const fallen = scatter({ seed: 83, count: 1700, box: [0, 760, width, 490] }, ({ x, y, near, next }) => {
    const size = 2.5 + near * 14
    return `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${size * 0.48}" fill="${colours[Math.floor(next() * 5)]}" fill-opacity="${0.6 + next() * 0.4}" transform="rotate(${next() * 60 - 30} ${x} ${y})"/>`
  })
  const drawing = [
    sky(
      [0, 0, width, height],
      [
        [0, '#e9e3c4'],
        [0.6, '#f7efd2'],
        [1, '#c9a44c'],
      ],
    ),
    glow([520, 620], 420, '#fffbe6', 1),
    blurred(
      crown(420, 380, 300, 90, 260) +
        crown(640, 420, 260, 91, 240) +
        trunk(420, 14, 800) +
        trunk(620, 14, 800),
      6,
    ),
    path(`M430 780L570 780L1120 1250L-120 1250Z`, '#a58a57'),
    rectangle([0, 770, width, 480], '#c29a35', 'opacity="0.55"'),
    fallen,
    trunk(170, 34, 960) + trunk(860, 38, 1000),
    crown(120, 190, 330, 92, 460),
    crown(900, 170, 340, 93, 480),
    blurred(`<ellipse cx="520" cy="1012" rx="90" ry="12" fill="#5a431a" opacity="0.6"/>`, 6),
    person([490, 1008], 216, { coat: '#d8562f', leans: -3 }),
    '<path d="M520 880L640 1016" stroke="#6a4a28" stroke-width="7"/>' +
      path('M622 1000L690 1024L628 1046Z', '#8a6a3a'),
    person([600, 900], 118, { coat: '#3d5f7d' }),
    person([636, 900], 78, { coat: '#b43a44' }),
  ]
  return { width, height, drawing: drawing.join('') }
}

/** Two buses on a mountain road in the morning, one behind the other. */
export function busesOnRoad(): Scene {
  const [width, height] = [1500, 1000]
  const drawing = [
    sky(
      [0, 0, width, 700],
      [
        [0, '#86a9c8'],
        [0.6, '#d7dfe0'],
        [1, '#f2e8d2'],
      ],
    ),
    glow([260, 330], 360, '#fff4d8', 0.8),
    shapes.ridge({
      seed: 36,
      width,
      base: 410,
      rise: 190,
      hills: 1.8,
      rough: 0.6,
      foot: height,
      fill: '#f6f8f9',
    }),
    shapes.ridge({
      seed: 36,
      width,
      base: 436,
      rise: 124,
      hills: 1.8,
      rough: 0.68,
      foot: height,
      fill: '#9fb1c0',
    }),
    shapes.mist([-80, 430, width + 160, 150], '#f3efe4', 0.8),
    shapes.ridge({ seed: 39, width, base: 560, rise: 90, hills: 1.2, foot: height, fill: '#6d8573' }),
    shapes.ridge({ seed: 43, width, base: 650, rise: 60, hills: 1, foot: height, fill: '#4b6650' }),
    path(
      'M-20 1000L-20 905C420 880 700 820 980 740S1300 640 1520 640L1520 668C1330 674 1190 730 1090 790S760 960 700 1000Z',
      '#6b6c6d',
    ),
    '<path d="M300 948C640 910 850 850 1040 766S1320 654 1520 654" stroke="#f2ead0" stroke-width="7" stroke-dasharray="46 30" fill="none"/>',
    '<path d="M-20 900C420 874 700 812 980 732S1300 632 1520 632" stroke="#dfe3e2" stroke-width="7" fill="none"/>',
    scatter({ seed: 52, count: 60, box: [-20, 880, 900, 10] }, ({ x, near }) =>
      rectangle([x, 888 - x * 0.1 - near * 4, 5, 22], '#c9cdcb'),
    ),
    bus(890, 560, 0.42, '#d9863a'),
    bus(330, 610, 1, '#2f7fa0'),
    scatter(
      { seed: 57, count: 420, box: [0, 930, 640, 90] },
      ({ x, y, next }) =>
        `<path d="M${x} ${y + 30}q${(next() - 0.5) * 20} -30 ${(next() - 0.5) * 50} ${-40 - next() * 40}" stroke="${['#8c8a4c', '#6a7a42', '#b5a25e'][Math.floor(next() * 3)]}" stroke-width="4" fill="none"/>`,
    ),
  ]
  return { width, height, drawing: drawing.join('') }
}

function bus(x: number, y: number, size: number, colour: string): string {
  const windows = [0, 1, 2, 3, 4].map((index) =>
    rectangle([30 + index * 92, 42, 78, 74], index === 4 ? '#bcd3da' : '#39505c'),
  )
  const wheels = [110, 420].map(
    (at) =>
      `<circle cx="${at}" cy="252" r="42" fill="#17191b"/><circle cx="${at}" cy="252" r="18" fill="#a9b0b3"/>`,
  )
  return (
    `<g transform="translate(${x} ${y}) scale(${size}) rotate(-7)">` +
    `<ellipse cx="270" cy="296" rx="320" ry="16" fill="#1f2426" opacity="0.45"/>` +
    path('M0 30Q0 0 30 0H500Q540 0 552 60L566 170V250H0Z', '#f4f3ee') +
    path('M0 150H562L566 176V250H0Z', colour) +
    windows.join('') +
    path('M500 36h30q14 0 20 60l6 40h-56z', '#39505c') +
    [60, 190, 330]
      .map((at, index) => `<circle cx="${at}" cy="196" r="${26 - index * 4}" fill="#fff" opacity="0.7"/>`)
      .join('') +
    wheels.join('') +
    '</g>'
  )
}

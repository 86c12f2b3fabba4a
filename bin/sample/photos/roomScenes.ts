import type { Scene } from './Scene'
import { shapes } from './shapes'

const { sky, glow, head, person, blurred, scatter, path, rectangle } = shapes

/** A talk in a village hall after dark: heads from behind, a lit wall, somebody who points at it. */
export function hallLecture(): Scene {
  const [width, height] = [1500, 1000]
  const bench = (y: number, size: number, count: number, seed: number) =>
    scatter({ seed, count: 1, box: [0, 0, 1, 1] }, ({ next }) =>
      Array.from({ length: count }, (_, index) => {
        const x = ((index + 0.5) / count) * (width + 80) - 40 + (next() - 0.5) * size
        const coat = ['#2d2a33', '#3a2c28', '#263238', '#40342c', '#2b3a34'][Math.floor(next() * 5)] ?? '#333'
        const hair = ['#120f0e', '#1c1714', '#4a4644', '#0f0e10'][Math.floor(next() * 4)] ?? '#111'
        return head([x, y + (next() - 0.5) * size * 0.5], size * (0.9 + next() * 0.2), { coat, hair })
      }).join(''),
    )
  const drawing = [
    sky(
      [0, 0, width, height],
      [
        [0, '#4a3a2c'],
        [0.6, '#6b5138'],
        [1, '#2b2019'],
      ],
    ),
    ...[170, 1330].map(
      (x) => glow([x, 90], 330, '#ffcf8a', 0.75) + rectangle([x - 70, 60, 140, 18], '#fff3d6'),
    ),
    glow([800, 330], 620, '#fff0cf', 0.5),
    rectangle([440, 110, 720, 410], '#f7f3e8'),
    ...diagram(),
    rectangle([428, 98, 744, 12], '#3b2c20'),
    rectangle([428, 520, 744, 12], '#3b2c20'),
    person([356, 640], 330, { coat: '#e9e6df', legs: '#3a4450', leans: 2 }),
    path('M386 428L474 372L482 384L398 452Z', '#e9e6df'),
    '<path d="M478 376L590 322" stroke="#8a5f35" stroke-width="5"/>',
    bench(640, 42, 13, 5),
    bench(712, 56, 10, 9),
    bench(806, 76, 8, 14),
    blurred(bench(930, 116, 6, 22), 3),
  ]
  return { width, height, drawing: drawing.join('') }
}

/** A house in section, with its stove, its flue and the air that goes through. */
function diagram(): string[] {
  const line = (d: string, colour: string, by = 7) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${by}" stroke-linejoin="round"/>`
  return [
    line('M600 460V280L800 180L1000 280V460Z', '#5b4a3c'),
    rectangle([690, 370, 84, 90], '#b6462f'),
    line('M732 370V250H900V160', '#7b7f84', 14),
    line('M620 330C680 300 700 420 840 400S960 330 990 320', '#3a83a8', 6),
    rectangle([930, 360, 70, 60], '#a9d2e2'),
    ...[470, 1040].map((x) => [200, 240, 280].map((y) => rectangle([x, y, 92, 12], '#b9ad9a')).join('')),
  ]
}

/** Two children and the bridge that they built of toothpicks, a small bucket hanging from it. */
export function toothpickBridge(): Scene {
  const [width, height] = [1500, 1000]
  const [left, right, top, foot] = [360, 1140, 470, 640]
  const joints = Array.from({ length: 7 }, (_, index) => ({
    x: left + ((right - left) / 6) * index,
    y: foot,
  }))
  const upper = joints.slice(0, 6).map(({ x }) => ({ x: x + (right - left) / 12, y: top }))
  const stick = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke="#d9b272" stroke-width="9" stroke-linecap="round"/><path d="M${a.x} ${a.y - 2}L${b.x} ${b.y - 2}" stroke="#f6e0b0" stroke-width="3" stroke-linecap="round"/>`
  const pairs = (list: readonly { x: number; y: number }[]) =>
    list.slice(1).map((one, index) => stick(list[index] ?? one, one))
  const sweets = [...joints, ...upper].map(({ x, y }, index) => {
    const colour = ['#d9483b', '#e9a32c', '#5a9b4a', '#c9568a', '#3f86b0'][index % 5] ?? '#d33'
    return `<circle cx="${x}" cy="${y}" r="23" fill="${colour}"/><circle cx="${x - 7}" cy="${y - 8}" r="8" fill="#fff" opacity="0.6"/>`
  })
  const drawing = [
    sky(
      [0, 0, width, 760],
      [
        [0, '#8fa08a'],
        [1, '#dcd2b4'],
      ],
    ),
    blurred(
      glow([1180, 160], 420, '#fff3cc', 0.9) +
        rectangle([980, 40, 320, 300], '#eef3e6') +
        rectangle([140, 90, 460, 210], '#4f6f5d') +
        rectangle([0, 560, width, 60], '#b89a6a'),
      22,
    ),
    blurred(child(250, 770, '#c8553d') + child(1290, 800, '#33658a'), 7),
    sky(
      [0, 700, width, 300],
      [
        [0, '#c39a61'],
        [1, '#8c6637'],
      ],
    ),
    ...[
      [250, 640, 150],
      [1100, 640, 150],
    ].map(
      ([x = 0, y = 0, wide = 0]) =>
        rectangle([x, y, wide, 190], '#3f6b7c') +
        rectangle([x, y, wide, 16], '#e8e2cf') +
        rectangle([x, y + 60, wide, 10], '#2d4f5c'),
    ),
    blurred('<ellipse cx="750" cy="860" rx="430" ry="26" fill="#3a2812" opacity="0.5"/>', 12),
    ...pairs(joints),
    ...pairs(upper),
    ...upper.flatMap((one, index) => [
      stick(joints[index] ?? one, one),
      stick(one, joints[index + 1] ?? one),
    ]),
    ...sweets,
    `<path d="M750 ${foot}L716 742M750 ${foot}L784 742" stroke="#6d6256" stroke-width="3"/>`,
    path('M700 742h100l-14 92h-72z', '#b9bec2') + rectangle([700, 738, 100, 9], '#eef0f1'),
    ...[0, 1, 2].map(
      (index) => `<ellipse cx="${728 + index * 22}" cy="${738 - index * 3}" rx="15" ry="5" fill="#d6b24c"/>`,
    ),
  ]
  return { width, height, drawing: drawing.join('') }
}

function child(x: number, y: number, coat: string): string {
  return (
    path(`M${x - 210} ${y + 60}Q${x - 190} ${y - 190} ${x} ${y - 200}T${x + 210} ${y + 60}Z`, coat) +
    `<circle cx="${x}" cy="${y - 330}" r="126" fill="#e3b894"/>` +
    path(
      `M${x - 134} ${y - 320}Q${x - 130} ${y - 480} ${x} ${y - 474}T${x + 134} ${y - 320}Q${x + 60} ${y - 400} ${x} ${y - 396}T${x - 134} ${y - 320}Z`,
      '#231a16',
    )
  )
}

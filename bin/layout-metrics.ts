import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { notoFaces } from '../src/layout/style/notoFaces'
import { readAdvances } from './fonts/readAdvances'
import { readWoff2 } from './fonts/readWoff2'

/** `npm run layout:metrics`: measures the bundled fonts anew and writes src/layout/font/notoAdvances.ts. */
const root = resolve(import.meta.dirname, '..')
const target = join(root, 'src/layout/font/notoAdvances.ts')
const faces = new Map(Object.values(notoFaces).map((face) => [`${face.family} ${face.weight}`, face]))
const tables = await Promise.all(
  [...faces].map(async ([name, { family, weight }]) => [name, runs(await measure(family, weight))] as const),
)
const source = `/**
 * Widths in thousandths of an em of all characters of the bundled fonts that are not set on the square of a Han character:
 * runs of code points, \`first:width,width,…\` parted by spaces. Written by \`npm run layout:metrics\`.
 */
export const notoAdvances: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(tables))}
`
await writeFile(target, await format(source, { ...(await resolveConfig(target)), filepath: target }))

async function measure(family: string, weight: number): Promise<ReadonlyMap<number, number>> {
  const folder = join(
    root,
    'node_modules/@fontsource-variable',
    family.toLowerCase().replaceAll(' ', '-'),
    'files',
  )
  const advances = new Map<number, number>()
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('-wght-normal.woff2')).sort()) {
    for (const [code, width] of readAdvances(readWoff2(await readFile(join(folder, file))), weight)) {
      if (code >= 0x20 && (code < 0x2e80 || width !== 1000)) advances.set(code, width)
    }
  }
  return advances
}

function runs(advances: ReadonlyMap<number, number>): string {
  const found: { readonly first: number; readonly widths: number[] }[] = []
  for (const [code, width] of [...advances].sort(([a], [b]) => a - b)) {
    const last = found.at(-1)
    if (last !== undefined && last.first + last.widths.length === code) last.widths.push(width)
    else found.push({ first: code, widths: [width] })
  }
  return found.map(({ first, widths }) => `${first}:${widths.join(',')}`).join(' ')
}

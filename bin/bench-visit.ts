import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { firstVisit, type Visit } from './bench/firstVisit'
import { launchChromium } from '../tests/support/chromium'

/**
 * `node --import tsx bin/bench-visit.ts http://localhost:3000`: what a reader's first visit fetches in a browser with no Chinese font of its
 * own and nothing kept, from a served newspaper, into docs/bench/visit.md.
 */
const root = resolve(import.meta.dirname, '..')
const address = process.argv[2] ?? 'http://localhost:3000'
const [date] = await newestDate(address)
const paths = [
  ['the newest issue', '/'],
  ['a page as it was printed', `/${date}/1`],
  ['a page as text', `/${date}/1/text`],
  ['a story', `/${date}/1/1`],
  ['another story', `/${date}/3/2`],
] as const

const browser = await launchChromium()
const visits: (Visit & { readonly name: string })[] = []
for (const [name, path] of paths) visits.push({ name, ...(await firstVisit(browser, `${address}${path}`)) })
await browser.close()
const text = report()
await mkdir(join(root, 'docs/bench'), { recursive: true })
await writeFile(join(root, 'docs/bench/visit.md'), text)
process.stdout.write(text)

async function newestDate(served: string): Promise<readonly string[]> {
  const answer = await fetch(`${served}/api/public/issues`)
  const { issues }: { readonly issues: readonly { readonly date: string }[] } = await answer.json()
  return issues.map((issue) => issue.date)
}

function report(): string {
  const kb = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`
  const rows = visits.map(({ name, document, css, font, fonts, other }) =>
    [
      name,
      kb(document),
      kb(css),
      `${kb(font)} in ${fonts} files`,
      kb(other),
      kb(document + css + font + other),
    ].join(' | '),
  )
  return `# Bench of a first visit

Written by \`node --import tsx bin/bench-visit.ts\` with the sample newspaper: Chromium without a Chinese font of its own and with nothing kept, each
address in a browser of its own, until nothing more is fetched. Bytes as they come over the line, heads included. Reach: at
most 250 KB of fonts for a story.

| what is opened | HTML | CSS | fonts | other | together |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { drawPages } from './bench/drawPages'
import { layOutPages } from './bench/layOutPages'
import { realPage } from './bench/realPage'
import { reportOf } from './bench/reportOf'
import { timeKeystrokes } from './bench/timeKeystrokes'

/**
 * `npm run bench:layout [-- --quick]`: how fast pages are laid out and drawn and how good they are, into
 * docs/bench/layout.md; quickly, fewer pages and none drawn, to the terminal alone.
 */
const root = resolve(import.meta.dirname, '..')
const quick = process.argv.includes('--quick')
/** Far from the seeds that the search was tuned on. */
const firstSeed = 50_001
const pages = quick ? 40 : 500

const broadsheet = await layOutPages('broadsheet-8x13', firstSeed, pages)
const keystrokes = await timeKeystrokes()
const tabloid = await layOutPages('tabloid-6x11', firstSeed, pages)
const drawing = quick ? null : await drawPages(join(root, 'node_modules'), 60)
const report = reportOf({
  styles: [broadsheet, tabloid],
  keystrokes,
  drawing,
  realPage: await realPage(join(root, '../shared/real-page/page.txt')),
})
if (!quick) {
  await mkdir(join(root, 'docs/bench'), { recursive: true })
  await writeFile(join(root, 'docs/bench/layout.md'), report)
}
process.stdout.write(report)

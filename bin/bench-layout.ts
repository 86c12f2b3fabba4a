import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { drawPages } from './bench/drawPages'
import { layOutPages } from './bench/layOutPages'
import { realPage } from './bench/realPage'
import { reportOf } from './bench/reportOf'
import { timeKeystrokes } from './bench/timeKeystrokes'

/**
 * `npm run bench:layout [-- --quick | --drawing]`: how fast pages are laid out and drawn and how good they are, into
 * docs/bench/layout.md; quickly, fewer pages and none drawn, or the drawing alone, to the terminal alone.
 */
const root = resolve(import.meta.dirname, '..')
const quick = process.argv.includes('--quick')
const drawingAlone = process.argv.includes('--drawing')
/** Far from the seeds that the search was tuned on. */
const firstSeed = 50_001
const pages = quick ? 40 : 500

const broadsheet = drawingAlone ? [] : [await layOutPages('broadsheet-8x13', firstSeed, pages)]
const keystrokes = drawingAlone ? [] : await timeKeystrokes()
const tabloid = drawingAlone ? [] : [await layOutPages('tabloid-6x11', firstSeed, pages)]
const drawing = quick ? null : await drawPages(join(root, 'node_modules'), 60)
const report = reportOf({
  styles: [...broadsheet, ...tabloid],
  keystrokes,
  drawing,
  realPage: drawingAlone ? null : await realPage(join(root, '../shared/real-page/page.txt')),
})
if (!quick && !drawingAlone) {
  await mkdir(join(root, 'docs/bench'), { recursive: true })
  await writeFile(join(root, 'docs/bench/layout.md'), report)
}
process.stdout.write(report)

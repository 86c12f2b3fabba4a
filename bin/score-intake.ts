import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { checkNothingLost } from '../src/intake/checkNothingLost'
import { readPage } from '../src/intake/readPage'
import { readText } from '../src/intake/readText'
import { expectedPage } from './scoring/ExpectedPage'
import { scoreReading } from './scoring/scoreReading'

/** `npm run intake:score -- PAGE EXPECTED`: how well a page is read. Exit status 1 where anything is not as an editor reads it. */
const [page, expected] = process.argv
  .slice(2)
  .map((file) => resolve(process.env['INIT_CWD'] ?? process.cwd(), file))
if (page === undefined || expected === undefined) {
  process.stderr.write('usage: npm run intake:score -- PAGE EXPECTED\n')
  process.exitCode = 2
} else {
  const text = readText(await readFile(page))
  if (!text.ok) throw new Error(`${page}: ${text.kind}`)
  const reading = readPage(text.value)
  const rows = scoreReading(reading, expectedPage.parse(JSON.parse(await readFile(expected, 'utf8'))))
  for (const { name, right, of, wrong } of rows) {
    process.stdout.write(
      `${name.padEnd(28)}${String(right).padStart(4)} of ${String(of).padStart(3)}  ${wrong.join(' · ')}\n`,
    )
  }
  const { lost, twice } = checkNothingLost(reading)
  process.stdout.write(
    `lines lost: ${lost.join(', ') || 'none'}; named twice: ${twice.join(', ') || 'none'}\n`,
  )
  if (lost.length + twice.length > 0 || rows.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1
}

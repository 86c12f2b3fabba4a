import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { engineVersion, layoutPage } from '../src/layout'
import { goldenPage } from '../tests/golden/goldenPage'
import { goldenPlans, goldenStyles } from '../tests/golden/goldenPlans'
import { goldenFile, readGoldens, type Goldens } from '../tests/golden/readGoldens'

/**
 * `npm run layout:golden`: lays the golden plans out anew and writes tests/golden/goldens.json. Where a page came out another
 * than it was, the engine's version has to be another too: raised by hand in src/layout/engineVersion.ts, or here with
 * `-- --raise`.
 */
const versionFile = join(import.meta.dirname, '../src/layout/engineVersion.ts')
const before = await readGoldens().catch((): Goldens => ({ engineVersion: '0', pages: {} }))
const pages = Object.fromEntries(
  goldenPlans.map(({ name, plan }) => [name, goldenPage(layoutPage(plan, undefined, goldenStyles))]),
)
const changed = Object.keys(pages).filter(
  (name) => before.pages[name] !== undefined && before.pages[name].hash !== pages[name]?.hash,
)
const isSameVersion = before.engineVersion === engineVersion
const raises = process.argv.includes('--raise')
if (changed.length > 0 && isSameVersion && !raises) {
  process.stderr.write(
    `${changed.length} pages came out another than they were: ${changed.join(', ')}\n` +
      `Look at them, then raise engineVersion (${engineVersion}) in src/layout/engineVersion.ts, or add -- --raise.\n`,
  )
  process.exitCode = 1
} else {
  const version = changed.length > 0 && isSameVersion ? await raiseVersion() : engineVersion
  const text = JSON.stringify({ engineVersion: version, pages } satisfies Goldens)
  await writeFile(
    goldenFile,
    await format(text, { ...(await resolveConfig(goldenFile)), filepath: goldenFile }),
  )
  process.stdout.write(
    `${Object.keys(pages).length} pages, ${changed.length} of them changed, engine version ${version}\n`,
  )
}

async function raiseVersion(): Promise<string> {
  const next = String(Number(engineVersion) + 1)
  const source = await readFile(versionFile, 'utf8')
  await writeFile(versionFile, source.replace(/engineVersion = '\d+'/, `engineVersion = '${next}'`))
  return next
}

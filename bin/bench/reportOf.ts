import { cpus, loadavg } from 'node:os'
import type { DrawBench } from './drawPages'
import type { PagesBench } from './layOutPages'
import type { RealPageBench } from './realPage'
import { quantile, spread, type Timing } from './Timing'

export interface BenchRun {
  readonly styles: readonly PagesBench[]
  readonly keystrokes: readonly Timing[]
  /** Null where drawing was left out. */
  readonly drawing: DrawBench | null
  readonly realPage: RealPageBench | null
}

/** The bench as a document: times, then how good the pages are. */
export function reportOf(run: BenchRun): string {
  return `# Bench of the page

Written by \`npm run bench:layout\`, everything in one run. Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}; load
${loadavg()
  .map((load) => load.toFixed(1))
  .join(
    ', ',
  )} over the last 1, 5 and 15 minutes, with other work beside it: times by the clock grow with the load, the
processor's own time (collecting garbage and compiling included) grows less, and pages do not change. All times in ms.

${timesOf(run)}

${run.drawing === null ? 'Drawing was left out of this run.' : notesOf(run.drawing)}

${run.styles.map(qualityOf).join('\n\n')}

${run.realPage === null ? 'The real page does not lie beside this copy of the project.' : realPageOf(run.realPage)}
`
}

function timesOf({ styles, keystrokes, drawing }: BenchRun): string {
  const [broadsheet, ...others] = styles
  const rows = [
    ...(broadsheet === undefined
      ? []
      : [
          ['whole page, 7–12 stories, lines cached', ...spread(broadsheet.warm), 'p50 ≤ 10, p95 ≤ 25'],
          ['whole page, nothing cached', ...spread(broadsheet.cold), 'p95 ≤ 80'],
        ]),
    ...others.flatMap(({ style, warm, cold }) => [
      [`the same, ${style}, lines cached`, ...spread(warm), ''],
      [`the same, ${style}, nothing cached`, ...spread(cold), ''],
    ]),
    ...(keystrokes.length === 0
      ? []
      : [['one keystroke: new copyfit numbers', ...spread(keystrokes), 'p95 ≤ 2']]),
    ...(drawing === null
      ? []
      : [
          ['page to PDF, another page each time', ...spread(drawing.other), 'p95 ≤ 50'],
          ['page to PDF, the same glyphs as before', ...spread(drawing.same), ''],
          ['page to SVG, without its fonts', ...spread(drawing.svg), ''],
          ['Chromium: load and print the same boxes', ...spread(drawing.chromium), '≥ 6 times as long'],
        ]),
  ]
  return `| what | p50 | p95 | slowest | CPU p50 | CPU p95 | reach |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`
}

function notesOf({ pages, characters, firstMs, largestBytes, chromium, other }: DrawBench): string {
  const times =
    quantile(
      chromium.map(({ ms }) => ms),
      0.5,
    ) /
    quantile(
      other.map(({ ms }) => ms),
      0.5,
    )
  return `Drawn were ${pages} whole 对开 pages (\`tests/support/fullPage.ts\`) of ${characters} characters, in turns with Chromium; fonts were open after
40 other pages, and the very first page of the process took ${firstMs.toFixed(0)} ms. The largest PDF has ${Math.ceil(largestBytes / 1000)} KB (reach: at most
300). Chromium takes ${times.toFixed(1)} times as long by the clock (reach: 6), prints RGB without a TrimBox, and breaks lines by its own
rules; its CPU time is another process's and not counted.`
}

function qualityOf({ style, pages, firstSeed, overset, keepHard, keepAll, broken }: PagesBench): string {
  const share = (count: number): string => `${((count / pages) * 100).toFixed(1)} %`
  const reach = style === 'broadsheet-8x13' ? ['all', '≥ 99 %', 'all', '≥ 90 %'] : ['', '', '', '']
  const rows = [
    ['with a layout', pages],
    ['with nothing overset', pages - overset],
    ['that keep every hard rule', keepHard],
    ['that keep every rule, the soft ones too', keepAll],
  ] as const
  return `## ${pages} random pages, ${style}

Seeds ${firstSeed} to ${firstSeed + pages - 1} of \`tests/support/randomPlan.ts\`, at 93 to 98 % fill by its reckoning. The search and its weights were
tuned on other seeds: 1 to 100, 2001 to 2100 and 3001 to 3200.

| pages | count | share | reach |
|---|---|---|---|
${rows.map(([what, count], i) => `| ${what} | ${count} | ${share(count)} | ${reach[i] ?? ''} |`).join('\n')}

Rules broken, by pages: ${broken.map(([id, count]) => `${id} ${count}`).join(', ') || 'none'}.`
}

function realPageOf({ ms, placed }: RealPageBench): string {
  const failed = placed.checks.filter(({ ok }) => !ok).map(({ id }) => id)
  const value = (id: string): string => String(placed.checks.find((check) => check.id === id)?.value ?? '')
  return `## The real page, with three photos

${failed.length === 0 ? `Keeps all ${placed.checks.length} rules` : `Breaks ${failed.join(', ')}`}: fill ${value('fill')}, cover ${value('cover')}, longest free gutter ${value('throughLine')} of the height, order ${value('order')}; laid
out in ${ms.toFixed(1)} ms with its lines cached.`
}

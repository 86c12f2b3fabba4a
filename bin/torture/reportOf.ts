import { cpus, loadavg, totalmem } from 'node:os'
import type { History } from './openHistory'
import type { Verdict } from './check'

/** What came of the torture, as docs/bench/torture.md says it. */
export function reportOf({
  minutes,
  history,
  verdict,
  kills,
}: {
  readonly minutes: number
  readonly history: History
  readonly verdict: Verdict
  readonly kills: number
}): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end`
  const row = (what: string, count: number | string) => `| ${what} | ${count} |`
  const counted = Object.entries(history.counts).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `\n${title}:\n\n${lines
          .slice(0, 20)
          .map((line) => `- ${line}`)
          .join('\n')}\n`
  return `# Torture

Written by \`npm run torture -- --minutes ${minutes}\`. Machine: ${machine}.
Eight people on two instances of the built app and one Postgres write, submit, review, place, proof, sign off and publish
for ${minutes} minutes, by the server actions and routes that browsers use. Every 5 s one instance is killed with \`kill -9\` and
started again. A stranger walks the site, the API and the desk all the time. Every issue is published on both instances at once.

| what must be zero | found |
|---|---|
${row('acknowledged edits that are not in the text', verdict.lost.length)}
${row('acknowledged working copies that are nowhere', verdict.lostCopies.length)}
${row('issues or stories published twice', verdict.publishedTwice.length)}
${row('words of unpublished stories that the stranger saw', verdict.leaks.length)}
${row('rows of the ledger that do not hold', verdict.ledger === null ? 0 : verdict.ledger)}

| what happened | count |
|---|---|
${row('instances killed', kills)}
${row('edits acknowledged', verdict.saved)}
${row('working copies acknowledged', verdict.kept)}
${row('rows of the ledger, which hold', verdict.ledgerRows)}
${counted.map(([what, count]) => row(what, count)).join('\n')}
${list(
  'Lost',
  verdict.lost.map(({ token, articleId }) => `${token} of article ${articleId}`),
)}${list('Leaked', verdict.leaks)}${list('Twice', verdict.publishedTwice)}
An edit counts as acknowledged when the save was answered, or when its writer read it back. Nobody takes words out during the
torture, so each of them has to stand in the text at the end: one that is only in an older revision counts as lost.
Of "unknown" nobody knows what became of it, since the instance was killed underway; its writer looks, and writes it again where it is missing.
`
}

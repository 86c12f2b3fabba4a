import type { ClientBase } from 'pg'
import { entryHash, genesisHash } from './entryHash'
import type { ChainedRow } from './entryHash'

/** A place in the chain that somebody noted outside it: printed by `ledger:verify`, kept with every issue. */
export interface LedgerAnchor {
  readonly number: number
  readonly hash: string
  readonly source: string
}

export type LedgerVerdict =
  | { readonly holds: true; readonly count: number; readonly headHash: string }
  | { readonly holds: false; readonly number: number; readonly reason: string }

type Row = ChainedRow & { readonly hash: string }

const batchSize = 1000

/**
 * Walks the chain from the first row in one snapshot and names the first row that does not hold.
 * Anchors show what a chain cannot show by itself: a tail cut off, or all of it written anew. Those that the
 * published issues carry are always asked; `anchors` are those kept elsewhere.
 */
export async function verify(
  client: ClientBase,
  anchors: readonly LedgerAnchor[] = [],
): Promise<LedgerVerdict> {
  await client.query('begin isolation level repeatable read read only')
  try {
    return await walk(client, [...anchors, ...(await anchorsOfIssues(client))])
  } finally {
    await client.query('rollback')
  }
}

async function walk(client: ClientBase, anchors: readonly LedgerAnchor[]): Promise<LedgerVerdict> {
  const waiting = [...anchors].sort((a, b) => a.number - b.number)
  let head = { number: 0, hash: genesisHash }
  for (;;) {
    const rows = await readBatch(client, head.number)
    for (const row of rows) {
      const fault = faultOf(row, head) ?? anchorFault(row, waiting)
      if (fault) return { holds: false, number: Math.min(row.number, head.number + 1), reason: fault }
      head = row
    }
    if (rows.length < batchSize) return settle(head, waiting)
  }
}

function faultOf(row: Row, head: { readonly number: number; readonly hash: string }): string | null {
  if (row.number !== head.number + 1) return `row ${head.number + 1} is missing`
  if (row.prevHash !== head.hash) return 'it does not follow the row before it'
  if (row.hash !== entryHash(row)) return 'its content, time or number is not what was hashed'
  return null
}

function anchorFault(row: Row, waiting: LedgerAnchor[]): string | null {
  while (waiting[0]?.number === 0) waiting.shift()
  while (waiting[0]?.number === row.number) {
    const anchor = waiting.shift()
    if (anchor && anchor.hash !== row.hash) {
      return `its hash is not the one noted by ${anchor.source}: the chain was written anew`
    }
  }
  return null
}

function settle(
  head: { readonly number: number; readonly hash: string },
  waiting: readonly LedgerAnchor[],
): LedgerVerdict {
  const beyond = waiting.find((anchor) => anchor.number > head.number)
  if (beyond) {
    const reason = `rows up to ${beyond.number}, noted by ${beyond.source}, are missing at the end`
    return { holds: false, number: head.number + 1, reason }
  }
  return { holds: true, count: head.number, headHash: head.hash }
}

async function readBatch(client: ClientBase, after: number): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `select number::float8 as number, ledger.time_text(recorded_at) as "recordedAt", prev_hash as "prevHash",
       content::text as content, hash
     from ledger.entries where number > $1 order by number limit $2`,
    [after, batchSize],
  )
  return rows
}

async function anchorsOfIssues(client: ClientBase): Promise<readonly LedgerAnchor[]> {
  const { rows } = await client.query<LedgerAnchor>(
    `select ledger_number::float8 as number, ledger_hash as hash,
       'the issue of ' || to_char(date, 'YYYY-MM-DD') || ', revision ' || revision as source
     from published.issues where ledger_number > 0 order by ledger_number`,
  )
  return rows
}

import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import type { ProofRow } from './DeskProof'
import { reading } from './reading'

const shown = 100

/** Pages in proof, and those taken back to make-up with open marks, of issues that are not published; the next issue first. */
export async function proofsForDesk(payload: Payload, actor: Actor): Promise<readonly ProofRow[]> {
  if (allowed(actor, 'pages', 'read') !== true) return []
  return reading(payload, async (_tx, db) => {
    const { rows } = await db.execute<{
      id: number
      date: string
      number: string
      title: string
      proofs: string
      open_marks: string
      placed_hash: string | null
    }>(
      sql`select p.id, i.date, p.number, p.title, p.placed_hash,
                 case when jsonb_typeof(p.proofs) = 'array' then jsonb_array_length(p.proofs) else 0 end as proofs,
                 (select count(*) from newsroom.marks m where m.page_id = p.id and m.settlement is null) as open_marks
          from pages p join issues i on i.id = p.issue_id
          where i.state <> 'published'
            and (p.state = 'proofing' or exists
              (select from newsroom.marks m where m.page_id = p.id and m.settlement is null))
          order by i.date, p.number limit ${shown}`,
    )
    return rows.map(
      ({ id, date, number, title, proofs, open_marks: openMarks, placed_hash: placedHash }) => ({
        id,
        date,
        title,
        placedHash,
        number: Number(number),
        proofs: Number(proofs),
        openMarks: Number(openMarks),
      }),
    )
  })
}

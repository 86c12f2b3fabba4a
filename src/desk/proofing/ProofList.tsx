import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import type { ProofRow } from '../../runtime'
import { Tag } from '../../ui/Tag'
import { PageThumbnail } from '../makeup/draw/PageThumbnail'
import { DeskPage } from '../shell/DeskPage'

/** The pages in proof, and those with marks still open. */
export function ProofList({
  actor,
  language,
  rows,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly rows: readonly ProofRow[]
}) {
  const say = translator(language)
  return (
    <DeskPage actor={actor} language={language} here="/desk/proofs" title={say('desk.proof.listTitle')}>
      {rows.length === 0 && <p className="text-quiet">{say('desk.proof.listEmpty')}</p>}
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              href={`/desk/proofs/${row.id}`}
              className="flex gap-3 border border-rule bg-sheet p-3 no-underline shadow-xs hover:border-ink"
            >
              <PageThumbnail page={row} className="h-32 w-[5.6rem]" />
              <span className="min-w-0">
                <span className="block font-serif text-lg font-bold">{formatPageLabel(row)}</span>
                <span className="block text-sm text-quiet">{row.date}</span>
                <span className="mt-2 flex flex-wrap gap-1">
                  <Tag look={row.proofs === 3 ? 'good' : 'care'}>
                    {row.proofs === 3
                      ? say('desk.proof.awaitingSignOff')
                      : say('desk.proof.nextRound', { round: row.proofs + 1 })}
                  </Tag>
                  <Tag look={row.openMarks === 0 ? 'plain' : 'bad'}>
                    {say('desk.proof.listOpen', { count: row.openMarks })}
                  </Tag>
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </DeskPage>
  )
}

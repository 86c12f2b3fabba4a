import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import type { DeskProof } from '../../runtime'
import { Notice } from '../../ui/Notice'
import { PageActs } from '../page/PageActs'
import { DeskPage } from '../shell/DeskPage'
import { StateTag } from '../shell/StateTag'
import { ProofDesk } from './ProofDesk'
import { toProofInHand } from './toProofInHand'

/** 校样: the page to be proofread, its marks, and the acts of the 校次. */
export function ProofScreen({
  actor,
  language,
  found,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly found: DeskProof
}) {
  const say = translator(language)
  const { page, issue, placed, isPlacedNow } = found
  return (
    <DeskPage
      actor={actor}
      language={language}
      here="/desk/proofs"
      title={say('desk.proof.title', { date: issue.date, page: formatPageLabel(page) })}
    >
      <p className="-mt-2 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <StateTag state={page.state} language={language} />
        {placed && (
          <a href={`/desk/proofs/${page.id}/marked.pdf`} target="_blank" rel="noreferrer" className="py-1">
            {say('desk.proof.print')}
          </a>
        )}
        <Link href={`/desk/pages/${page.id}`} className="py-1">
          {say('desk.proof.pageScreen')}
        </Link>
        {hasRoleFor('changePage', actor) && (
          <Link href={`/desk/makeup/${page.id}`} className="py-1">
            {say('desk.proof.makeup')}
          </Link>
        )}
        {hasRoleFor('signOff', actor) && (
          <Link href={`/desk/proofs/${page.id}/look`} className="py-1">
            {say('desk.proof.signOffLook')}
          </Link>
        )}
      </p>
      {!placed && <Notice className="mb-3">{say('desk.proof.notLaidOut')}</Notice>}
      {placed && !isPlacedNow && (
        <Notice look="care" className="mb-3">
          {say('desk.proof.notPresent')}
        </Notice>
      )}
      <ProofDesk proof={toProofInHand(found, actor)} language={language} />
      <div className="mt-5 max-w-xl">
        <PageActs found={{ ...found, history: [] }} actor={actor} language={language} />
      </div>
    </DeskPage>
  )
}

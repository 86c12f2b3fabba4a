import Link from 'next/link'
import { photoFaults } from '../../commands/preflight/photoFaults'
import { placedFaults } from '../../commands/preflight/placedFaults'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import type { DeskProof } from '../../runtime'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { wordsOfPreflight } from '../board/wordsOfPreflight'
import { formatMoment } from '../language/formatMoment'
import { PageThumbnail } from '../makeup/draw/PageThumbnail'
import { PageActs } from '../page/PageActs'
import { Pieces } from '../reviewing/Pieces'
import { DeskPage } from '../shell/DeskPage'
import { StateTag } from '../shell/StateTag'
import type { StoryLook } from './storyLooks'

interface LookProps {
  readonly actor: Actor
  readonly language: Language
  readonly found: DeskProof
  readonly stories: readonly StoryLook[]
}

/** 签发前看一眼: what changed since final review, what the checks found, which marks are open, and the hash that is signed. */
export function SignOffLook({ actor, language, found, stories }: LookProps) {
  const say = translator(language)
  const { page, issue, hash, marks } = found
  const open = marks.filter(({ settled }) => settled === null).length
  return (
    <DeskPage
      actor={actor}
      language={language}
      here="/desk/proofs"
      title={`${say('desk.proof.look.title')} ${issue.date} ${formatPageLabel(page)}`}
    >
      <p className="-mt-2 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <StateTag state={page.state} language={language} />
        <Link href={`/desk/proofs/${page.id}`} className="py-1">
          {say('desk.proof.look.back')}
        </Link>
      </p>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="min-w-0 space-y-5">
          <Changes stories={stories} language={language} />
          <Faults found={found} language={language} />
        </div>
        <div className="min-w-0 space-y-5">
          <Panel title={say('desk.proof.look.hash')}>
            <div className="flex gap-3">
              <PageThumbnail page={page} className="h-40 w-28" />
              <div className="min-w-0 text-sm">
                <p className="font-mono break-all" data-testid="page-hash">
                  {hash}
                </p>
                <p className="mt-1 text-quiet">{say('desk.proof.look.hashHint')}</p>
              </div>
            </div>
          </Panel>
          <Panel title={say('desk.proof.look.marks')}>
            <p className={open === 0 ? 'text-pine' : 'font-bold text-vermilion'} data-testid="look-marks">
              {open === 0 ? (
                say('desk.proof.look.noMarks')
              ) : (
                <Link href={`/desk/proofs/${page.id}`}>{say('desk.proof.listOpen', { count: open })}</Link>
              )}
            </p>
          </Panel>
          <PageActs found={{ ...found, history: [] }} actor={actor} language={language} />
        </div>
      </div>
    </DeskPage>
  )
}

function Changes({ stories, language }: Pick<LookProps, 'stories' | 'language'>) {
  const say = translator(language)
  return (
    <Panel title={say('desk.proof.look.changes')}>
      <ul className="divide-y divide-rule">
        {stories.map(({ id, headline, copyHash, passed, changes }) => {
          const isSame = passed?.copyHash === copyHash
          const verdict = passed === null ? 'never' : isSame ? 'same' : 'different'
          return (
            <li key={id} className="py-2" data-testid="story-look" data-verdict={verdict}>
              <p className="flex flex-wrap items-center gap-x-2">
                <Link href={`/desk/articles/${id}`} className="font-serif font-bold">
                  {headline}
                </Link>
                <Tag look={isSame ? 'good' : 'bad'}>{say(`desk.proof.look.${verdict}`)}</Tag>
              </p>
              <p className="text-sm text-quiet">
                {passed &&
                  say('desk.proof.look.sameDetail', {
                    name: passed.personName,
                    moment: formatMoment(passed.at, language),
                  })}{' '}
                <span className="font-mono">{copyHash.slice(0, 12)}</span>
              </p>
              {changes.map((pieces, place) => (
                <p key={place} className="mt-1 font-serif leading-loose">
                  <Pieces pieces={pieces} language={language} />
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function Faults({ found, language }: Pick<LookProps, 'found' | 'language'>) {
  const say = translator(language)
  const { page, placed, articles, isPlacedNow } = found
  const whole = { page: { ...page, placed }, stories: articles }
  const faults = [...placedFaults(whole), ...photoFaults(whole)]
  return (
    <Panel title={say('desk.proof.look.faults')}>
      {!placed && <Notice look="bad">{say('desk.proof.look.notPlaced')}</Notice>}
      {placed && !isPlacedNow && <Notice look="bad">{say('desk.proof.look.notPresent')}</Notice>}
      {placed && isPlacedNow && faults.length === 0 && (
        <p className="text-pine">{say('desk.proof.look.noFaults')}</p>
      )}
      <ul className="list-disc pl-5">
        {faults.map((fault) => (
          <li key={JSON.stringify([fault.kind, fault.articleId, fault.params])} data-fault={fault.kind}>
            {wordsOfPreflight(fault, language)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

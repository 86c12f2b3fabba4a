import Link from 'next/link'
import type { PreflightFault } from '../../commands/preflight/PreflightFault'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { faultAddress } from './faultAddress'
import { wordsOfPreflight } from './wordsOfPreflight'

const looks = { stops: 'bad', mend: 'care', look: 'plain' } as const

/** 付印前检查: every fault of the issue with its gravity and a way to its place. */
export function PreflightList({
  faults,
  issueId,
  language,
}: {
  readonly faults: readonly PreflightFault[]
  readonly issueId: number
  readonly language: Language
}) {
  const say = translator(language)
  const count = (severity: PreflightFault['severity']) =>
    faults.filter((fault) => fault.severity === severity).length
  const counts = { stops: count('stops'), mend: count('mend'), look: count('look') }
  return (
    <Panel
      title={say('desk.board.preflight')}
      aside={
        faults.length > 0 && (
          <span className="text-sm text-quiet">{say('desk.board.preflightCount', counts)}</span>
        )
      }
    >
      {faults.length === 0 && <p className="text-pine">{say('desk.board.preflightClean')}</p>}
      <ul className="divide-y divide-rule" data-testid="preflight">
        {faults.map((fault) => (
          <li
            key={JSON.stringify([fault.kind, fault.pageId, fault.articleId, fault.params])}
            className="flex items-baseline gap-3 py-1.5"
            data-fault={fault.kind}
          >
            <Tag look={looks[fault.severity]}>{say(`desk.board.severity.${fault.severity}`)}</Tag>
            <Link href={faultAddress(fault, issueId)} className="min-w-0 py-0.5 no-underline hover:underline">
              {wordsOfPreflight(fault, language)}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

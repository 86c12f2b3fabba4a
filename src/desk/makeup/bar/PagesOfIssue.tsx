'use client'

import { classNames } from '../../../ui/classNames'
import { useMakeupTools } from '../MakeupContext'
import { DeskLink } from './DeskLink'

const looks: Readonly<Record<string, string>> = { proofing: 'bg-amber', signedOff: 'bg-pine' }

/** The issue's pages to page through, each with its number, its name and how far it is. */
export function PagesOfIssue() {
  const { say, desk } = useMakeupTools()
  return (
    <nav aria-label={say('desk.makeup.pages')} className="-mx-3 flex gap-x-0.5 overflow-x-auto px-3">
      {desk.pagesOfIssue.map(({ id, number, title, state }) => {
        const isHere = id === desk.page.id
        return (
          <DeskLink
            key={id}
            href={`/desk/makeup/${id}`}
            aria-current={isHere ? 'page' : undefined}
            className={classNames(
              'flex min-h-8 shrink-0 items-center gap-1.5 border-b-2 px-2 text-sm whitespace-nowrap no-underline hover:border-vermilion',
              isHere ? 'border-vermilion font-bold' : 'border-transparent',
            )}
          >
            <span
              className={classNames('size-2 rounded-full', looks[state] ?? 'bg-rule')}
              aria-hidden="true"
            />
            {say('desk.makeup.pageTab', { number: String(number).padStart(2, '0'), title })}
            <span className="sr-only">{say(`state.${state}`)}</span>
          </DeskLink>
        )
      })}
    </nav>
  )
}

'use client'

import { useEffect, useRef } from 'react'
import { classNames } from '../../../ui/classNames'
import { PageSketch } from '../draw/PageSketch'
import { PageThumbnail } from '../draw/PageThumbnail'
import { useMakeupTools } from '../MakeupContext'
import { DeskLink } from './DeskLink'

const looks: Readonly<Record<string, string>> = { proofing: 'text-amber', signedOff: 'text-pine' }

/** The issue's pages to page through, each in small with its number, its name and how far it is. */
export function PagesOfIssue() {
  const { say, desk, placed } = useMakeupTools()
  const here = useRef<HTMLAnchorElement>(null)
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), [])
  return (
    <nav aria-label={say('desk.makeup.pages')} className="-mx-3 flex gap-x-1 overflow-x-auto px-3 py-1">
      {desk.pagesOfIssue.map((page) => {
        const isHere = page.id === desk.page.id
        return (
          <DeskLink
            key={page.id}
            ref={isHere ? here : undefined}
            href={`/desk/makeup/${page.id}`}
            aria-current={isHere ? 'page' : undefined}
            className={classNames(
              'flex shrink-0 items-center gap-2 border-b-2 py-1 pr-3 pl-1 text-sm leading-5 no-underline hover:border-vermilion hover:bg-desk',
              isHere ? 'border-vermilion bg-wash/60' : 'border-transparent',
            )}
          >
            {isHere && placed ? (
              <span className="block w-[30px] shrink-0 border border-rule">
                <PageSketch placed={placed} />
              </span>
            ) : (
              <PageThumbnail page={page} className="h-[42px] w-[30px]" />
            )}
            <span className="whitespace-nowrap">
              <span className={classNames('block', isHere && 'font-bold')}>
                {say('desk.makeup.pageTab', {
                  number: String(page.number).padStart(2, '0'),
                  title: page.title,
                })}
              </span>
              <span className={classNames('block text-xs', looks[page.state] ?? 'text-quiet')}>
                {say(`state.${page.state}`)}
              </span>
            </span>
          </DeskLink>
        )
      })}
    </nav>
  )
}

'use client'

import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { PageSketch } from '../draw/PageSketch'
import { useMakeupTools } from '../MakeupContext'
import { boxesOf } from '../state/boxesOf'
import { DeskSection } from './DeskSection'

/** Other pages of the same stories to choose from, in small. The chosen one holds until something is moved. */
export function ProposalsPanel() {
  const { say, set, act, announce, placed, mayEdit } = useMakeupTools()
  if (!mayEdit || set.proposals.length < 2) return null // one page is no choice
  const shown = placed === null ? '' : key(placed)
  return (
    <DeskSection title={say('desk.makeup.proposals')}>
      <p className="mb-2 text-sm text-quiet">{say('desk.makeup.proposalsHint')}</p>
      <ul className="grid grid-cols-4 gap-2">
        {set.proposals.map((proposal, place) => {
          const isShown = key(proposal) === shown
          const over = proposal.fit.filter(({ state }) => state === 'overset').length
          const broken = proposal.checks.filter(({ ok }) => !ok).length
          return (
            <li key={place}>
              <button
                type="button"
                aria-pressed={isShown}
                aria-label={say('desk.makeup.proposal', { number: place + 1, over, broken })}
                onClick={() => {
                  act({ kind: 'chooseProposal', boxes: boxesOf(proposal) })
                  announce(say('desk.makeup.said.proposal', { number: place + 1 }))
                }}
                className="block w-full cursor-pointer border-2 border-rule p-0.5 hover:border-ink aria-pressed:border-vermilion"
              >
                <PageSketch placed={proposal} />
                <span className="block text-center text-xs leading-5" aria-hidden="true">
                  {isShown
                    ? say('desk.makeup.proposalShown')
                    : say('desk.makeup.proposalShort', { number: place + 1 })}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </DeskSection>
  )
}

const key = (page: PlacedPage): string => JSON.stringify(boxesOf(page))

'use client'

import type { Check } from '../../../layout/placed/Check'
import { classNames } from '../../../ui/classNames'
import { useMakeupTools } from '../MakeupContext'
import { DeskSection } from './DeskSection'

/** What is not as a good page should be: the rule in words, and where; a press points at it on the page. */
export function ChecksPanel() {
  const { say, placed, set, nameOf, marked, mark, language } = useMakeupTools()
  if (placed === null) return null
  const broken = placed.checks.filter(({ ok }) => !ok)
  return (
    <DeskSection
      title={say('desk.makeup.checks')}
      aside={
        <span
          className={classNames('text-sm', broken.length === 0 ? 'text-pine' : 'text-amber')}
          data-testid="checks"
        >
          {say('desk.makeup.checksSummary', { count: broken.length })}
        </span>
      }
    >
      {set.faults.length > 0 && (
        <p role="alert" className="mb-2 border-l-4 border-vermilion bg-wash px-2 py-1 text-sm">
          {say('desk.makeup.cannotSet')}
        </p>
      )}
      <ul className="space-y-1">
        {broken.map((check) => {
          const isMarked = check.where.length > 0 && check.where.join() === marked.join()
          return (
            <li key={check.id}>
              <button
                type="button"
                aria-pressed={isMarked}
                disabled={check.where.length === 0}
                onClick={() => mark(isMarked ? [] : check.where)}
                className={classNames(
                  'block min-h-7 w-full border-l-4 px-2 py-1 text-left text-sm leading-5 enabled:cursor-pointer enabled:hover:bg-desk',
                  check.hard ? 'border-vermilion' : 'border-amber',
                  isMarked && 'bg-amber-wash',
                )}
              >
                {wordsOf(check, say)}
                {check.where.length > 0 && (
                  <span className="block text-quiet">
                    {check.where.map(nameOf).join(language === 'zh' ? '、' : ', ')}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </DeskSection>
  )
}

/** A rule that has no words yet is shown by its id, so that none goes unseen. */
function wordsOf({ id, value }: Check, say: ReturnType<typeof useMakeupTools>['say']): string {
  const has = say.has as unknown as (key: string) => boolean // rules are the engine's, a test holds the words to them
  const word = say as unknown as (key: string, params: Record<string, number>) => string
  const key = `desk.makeup.rules.${id}`
  return has(key) ? word(key, { value, percent: Math.round(value * 1000) / 10 }) : `${id}: ${value}`
}

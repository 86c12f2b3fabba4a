import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { articleStates } from '../../review/ArticleState'
import type { Inbox, InboxQuestion } from '../../runtime'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/classNames'
import { Field } from '../../ui/Field'
import { inboxAddress } from './inboxAddress'

const filters = ['stage', 'page', 'rubric', 'unit'] as const
type Filter = (typeof filters)[number]

/** Search, and the filters as links with counts; what is chosen stands in the address. */
export function InboxFilters({
  question,
  choices,
  language,
}: {
  readonly question: InboxQuestion
  readonly choices: Inbox['choices']
  readonly language: Language
}) {
  const say = translator(language)
  const isFiltered = question.words !== '' || filters.some((filter) => question[filter] !== null)
  const nameOf = (filter: Filter, key: string, name: string | null) =>
    key === 'none' ? say(`desk.queue.none.${filter}`) : filter === 'stage' ? stateWord(key) : (name ?? key)
  const stateWord = (key: string) => {
    const state = articleStates.find((known) => known === key)
    return state ? say(`state.${state}`) : key
  }
  return (
    <div className="space-y-3">
      <form action="/desk" role="search" className="flex items-end gap-2">
        {question.view && <input type="hidden" name="view" value={question.view} />}
        <Field
          className="grow"
          label={say('desk.queue.search')}
          hint={say('desk.queue.searchHint')}
          name="q"
          type="search"
          defaultValue={question.words}
          key={question.words}
          data-inbox-search=""
        />
        <Button type="submit" className="mb-7">
          {say('desk.queue.find')}
        </Button>
      </form>
      {isFiltered && (
        <Link
          className="inline-block py-1 text-sm"
          href={inboxAddress(question, { stage: null, page: null, rubric: null, unit: null, words: '' })}
        >
          {say('desk.queue.clear')}
        </Link>
      )}
      {filters.map((filter) => {
        const chosen = question[filter]
        const listed = choices[filter]
        if (listed.length === 0 || (listed.length === 1 && chosen === null)) return null
        return (
          <details
            key={filter}
            open={chosen !== null || filter === 'stage'}
            className="border-t border-rule pt-1"
          >
            <summary className="min-h-8 py-1 text-sm font-bold">{say(`desk.queue.filter.${filter}`)}</summary>
            <ul>
              {listed.map(({ key, name, count }) => {
                const isChosen = String(chosen) === key
                const value = key === 'none' ? 'none' : filter === 'stage' ? key : Number(key)
                return (
                  <li key={key}>
                    <Link
                      href={inboxAddress(question, { [filter]: isChosen ? null : value })}
                      aria-current={isChosen ? 'true' : undefined}
                      className={classNames(
                        'flex min-h-8 items-center justify-between gap-2 px-1 text-sm no-underline hover:bg-desk',
                        isChosen && 'bg-wash font-bold',
                      )}
                    >
                      {nameOf(filter, key, name)}
                      <span className="text-quiet tabular-nums">{count}</span>
                    </Link>
                  </li>
                )
              })}
            </ul>
          </details>
        )
      })}
    </div>
  )
}

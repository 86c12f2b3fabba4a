import type { PageRow } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Some, StoryRow } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { StateTag } from '../shell/StateTag'
import { PlaceButton } from './PlaceButton'

/** Stories that stand on no page yet, to be found by their headline and put onto this one. */
export function Pool({
  page,
  issueId,
  pool,
  search,
  language,
}: {
  readonly page: PageRow
  readonly issueId: number
  readonly pool: Some<StoryRow>
  readonly search: string
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.page.pool')}>
      <p className="mb-2 text-sm text-quiet">{say('desk.page.poolHint')}</p>
      <form method="get" role="search" className="mb-2 flex items-end gap-2">
        <Field label={say('desk.page.search')} name="q" type="search" defaultValue={search} maxLength={100} />
        <Button type="submit">{say('desk.page.searchSubmit')}</Button>
      </form>
      {pool.rows.length === 0 && <p className="text-sm text-quiet">{say('desk.empty')}</p>}
      <ul className="divide-y divide-rule">
        {pool.rows.map(({ id, headline, state, bylineText }) => {
          const story = headline || say('desk.todo.untitled')
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <span className="font-serif font-bold">{story}</span>
              <StateTag state={state} language={language} />
              <span className="text-sm text-quiet">{bylineText}</span>
              <span className="ml-auto">
                <PlaceButton
                  page={page}
                  issueId={issueId}
                  language={language}
                  name={say('desk.page.add', { story })}
                  articleIds={[...page.articleIds, id]}
                >
                  {say('desk.page.addShort')}
                </PlaceButton>
              </span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

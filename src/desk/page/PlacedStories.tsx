import Link from 'next/link'
import type { StoredArticle, PageRow } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { countCharacters } from '../../newspaper/article/countCharacters'
import { Panel } from '../../ui/Panel'
import { StateTag } from '../shell/StateTag'
import { PlaceButton } from './PlaceButton'

/** The stories of a page in reading order, to be moved or taken off one at a time. */
export function PlacedStories({
  page,
  issueId,
  articles,
  canChange,
  language,
}: {
  readonly page: PageRow
  readonly issueId: number
  readonly articles: readonly StoredArticle[]
  readonly canChange: boolean
  readonly language: Language
}) {
  const say = translator(language)
  const ids = page.articleIds
  const total = articles.reduce((sum, { copy }) => sum + countCharacters(copy), 0)
  return (
    <Panel
      title={say('desk.page.storiesTitle')}
      aside={<span className="text-sm text-quiet">{say('desk.characters', { count: total })}</span>}
    >
      {articles.length === 0 && <p className="text-quiet">{say('desk.issue.noStories')}</p>}
      <ol className="list-decimal divide-y divide-rule pl-6">
        {articles.map(({ id, copy, state }, place) => {
          const story = copy.headlines.headline || say('desk.todo.untitled')
          const form = { page, issueId, language }
          return (
            <li key={id} className="py-2">
              <div className="flex flex-wrap items-center gap-x-3">
                <Link
                  href={`/desk/articles/${id}`}
                  className="py-0.5 font-serif font-bold no-underline hover:underline"
                >
                  {story}
                </Link>
                <StateTag state={state} language={language} />
                <span className="text-sm text-quiet">
                  {say('desk.characters', { count: countCharacters(copy) })}
                </span>
              </div>
              {canChange && (
                <div className="mt-1 flex flex-wrap gap-2">
                  {place > 0 && (
                    <PlaceButton
                      {...form}
                      name={say('desk.page.up', { story })}
                      articleIds={swapped(ids, place, place - 1)}
                    >
                      {say('desk.page.upShort')}
                    </PlaceButton>
                  )}
                  {place < ids.length - 1 && (
                    <PlaceButton
                      {...form}
                      name={say('desk.page.down', { story })}
                      articleIds={swapped(ids, place, place + 1)}
                    >
                      {say('desk.page.downShort')}
                    </PlaceButton>
                  )}
                  <PlaceButton
                    {...form}
                    name={say('desk.page.off', { story })}
                    articleIds={ids.filter((one) => one !== id)}
                  >
                    {say('desk.page.offShort')}
                  </PlaceButton>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}

function swapped(ids: readonly number[], one: number, other: number): readonly number[] {
  return ids.map((id, place) => (place === one ? ids[other] : place === other ? ids[one] : id) ?? id)
}

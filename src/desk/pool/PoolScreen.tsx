import Link from 'next/link'
import { copyfit } from '../../layout/fit/copyfit'
import { pageStyles } from '../../layout/style/pageStyles'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import type { Named, OpenPage, PoolQuestion, StoriesUnused, UnusedStory } from '../../runtime'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { StateTag } from '../shell/StateTag'
import { PoolFilters } from './PoolFilters'

/** 稿库: stories that stand on no page, with their age and their length, and the way to the pages. */
export function PoolScreen({
  actor,
  language,
  unused,
  question,
  units,
  pages,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly unused: StoriesUnused
  readonly question: PoolQuestion
  readonly units: readonly Named[]
  readonly pages: readonly OpenPage[]
}) {
  const say = translator(language)
  return (
    <DeskPage actor={actor} language={language} here="/desk/pool" title={say('desk.queue.pool.title')}>
      <p className="-mt-2 mb-4 text-sm text-quiet">{say('desk.queue.pool.hint')}</p>
      {unused.fullOfOne.length > 0 && (
        <Notice look="care" className="mb-4" role="note" aria-label={say('desk.queue.pool.warnings')}>
          {unused.fullOfOne.map((page) => (
            <p key={`${page.pageId} ${page.unit}`}>
              {say('desk.queue.pool.warning', {
                page: `${page.date} ${formatPageLabel(page)}`,
                unit: page.unit,
                share: page.share,
                count: page.stories,
              })}
            </p>
          ))}
        </Notice>
      )}
      <PoolFilters question={question} units={units} language={language} />
      <Panel title={say('desk.queue.pool.name')}>
        {unused.rows.length === 0 && <p className="py-4 text-quiet">{say('desk.queue.pool.none')}</p>}
        <ul className="divide-y divide-rule">
          {unused.rows.map((story) => (
            <PoolRow key={story.id} story={story} style={unused.style} language={language} />
          ))}
        </ul>
        {!unused.isWhole && (
          <p className="mt-2 text-sm text-quiet">
            {say('desk.queue.pool.more', { count: unused.rows.length })}
          </p>
        )}
      </Panel>
      {hasRoleFor('changePage', actor) && pages.length > 0 && (
        <nav className="mt-4" aria-label={say('desk.queue.pool.makeup')}>
          <p className="text-sm text-quiet">{say('desk.queue.pool.makeupHint')}</p>
          <ul className="flex flex-wrap gap-x-4">
            {pages.map((page) => (
              <li key={page.id}>
                <Link href={`/desk/makeup/${page.id}`} className="inline-flex min-h-9 items-center text-sm">
                  {`${page.date} ${formatPageLabel(page)}`}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </DeskPage>
  )
}

function PoolRow({
  story,
  style,
  language,
}: {
  readonly story: UnusedStory
  readonly style: string
  readonly language: Language
}) {
  const say = translator(language)
  const measure = pageStyles.get(style)?.grid.charactersPerColumn ?? usualMeasure
  return (
    <li className="py-2">
      {story.kicker && <p className="text-sm text-quiet">{story.kicker}</p>}
      <Link
        href={`/desk/articles/${story.id}`}
        className="inline-block py-0.5 font-serif text-lg leading-snug font-bold no-underline hover:underline"
      >
        {story.headline || say('desk.todo.untitled')}
      </Link>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-quiet">
        <StateTag state={story.state} language={language} />
        <span className={story.days >= staleDays ? 'font-bold text-amber' : 'text-ink'}>
          {story.days === 0
            ? say('desk.queue.pool.fresh')
            : say('desk.queue.pool.unused', { count: story.days })}
        </span>
        <span>{say('desk.queue.pool.lines', { lines: linesOf(story, style, measure), measure })}</span>
        {story.unit && <span>{story.unit}</span>}
        <span>{story.number ?? say('desk.todo.unnumbered')}</span>
      </p>
    </li>
  )
}

const staleDays = 7
const usualMeasure = 13

function linesOf({ copy, characters }: UnusedStory, style: string, measure: number): number {
  if (!pageStyles.has(style)) return Math.ceil(characters / measure)
  const { body, dateline, bylineText: byline } = copy
  const room = { style, measure, textColumns: 1, bodyRows: 1 }
  return copyfit({ body, dateline, byline }, room, new Map()).lines
}

import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import type { BoardPage, BoardStory } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { TextArea } from '../../ui/TextArea'
import { actOnStory } from '../article/actOnStory'
import { StateTag } from '../shell/StateTag'
import { ConfirmAct } from './ConfirmAct'

/** The stories of an issue page by page; those published with the ways to correct (更正) and to retract (撤稿) them. */
export function IssueStories({
  pages,
  actor,
  language,
}: {
  readonly pages: readonly BoardPage[]
  readonly actor: Actor
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.board.stories')}>
      {pages
        .filter(({ page }) => page.leftOut === null)
        .map(({ page, stories }) => (
          <div key={page.id} className="mb-3">
            <h3 className="font-serif font-bold">{formatPageLabel(page)}</h3>
            {stories.length === 0 && <p className="text-sm text-quiet">{say('desk.issue.noStories')}</p>}
            <ul className="divide-y divide-rule">
              {stories.map((story) => (
                <li key={story.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
                  <Link
                    href={`/desk/articles/${story.id}`}
                    className="min-w-0 grow no-underline hover:underline"
                  >
                    {story.headline || say('desk.todo.untitled')}
                  </Link>
                  {story.state !== 'published' && <StateTag state={story.state} language={language} />}
                  {story.state === 'published' && hasRoleFor('correct', actor) && (
                    <>
                      <Link
                        href={`/desk/articles/${story.id}`}
                        className="py-1 text-sm"
                        aria-label={say('desk.board.correctOf', { story: story.headline })}
                      >
                        {say('desk.board.correct')}
                      </Link>
                      <Retract story={story} language={language} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Panel>
  )
}

function Retract({ story, language }: { readonly story: BoardStory; readonly language: Language }) {
  const say = translator(language)
  return (
    <ConfirmAct
      label={say('desk.board.retract')}
      name={say('desk.board.retractOf', { story: story.headline })}
      title={say('desk.board.confirm.retractTitle', { story: story.headline })}
      points={[
        say('desk.board.confirm.retractWhat'),
        say('desk.board.confirm.retractWho'),
        say('desk.board.confirm.retractBack'),
      ]}
      confirm={say('desk.board.confirm.retract')}
      action={actOnStory}
      hidden={{ act: 'retract', articleId: story.id, baseRev: story.rev }}
      language={language}
      look="quiet"
    >
      <TextArea label={say('desk.board.notice')} name="notice" rows={3} required maxLength={1_000} />
    </ConfirmAct>
  )
}

'use client'

import { articleOfBox, itemIds } from '../../../makeup/itemIds'
import { classNames } from '../../../ui/classNames'
import { StateTag } from '../../shell/StateTag'
import { actsOnItem } from '../actsOnItem'
import { useMakeupTools } from '../MakeupContext'
import { DeskSection } from '../panel/DeskSection'
import { SmallButton } from '../panel/SmallButton'
import { FitTag } from './FitTag'
import { Mends } from './Mends'

/** The page's stories in order, each with its numbers: what is over, what is missing, and what would mend it. */
export function StoryList() {
  const tools = useMakeupTools()
  const { say, work, act, mayEdit, nameOf, placed, desk, selected, select, language } = tools
  const last = work.articleIds.length - 1
  const moved = selected === null ? null : articleOfBox(selected)
  return (
    <DeskSection
      title={say('desk.makeup.stories')}
      aside={<span className="text-sm text-quiet">{say('desk.makeup.storyCount', { count: last + 1 })}</span>}
    >
      {last < 0 && <p className="text-sm text-quiet">{say('desk.makeup.noStories')}</p>}
      <ol className="-mx-1 space-y-0.5">
        {work.articleIds.map((id, place) => {
          const item = itemIds.article(id)
          const fit = placed?.fit.find((one) => one.id === item)
          const story = desk.articles.find((one) => one.id === id)
          const name = nameOf(item)
          return (
            <li
              key={id}
              className={classNames(
                'group relative border-l-4 px-1.5 py-1',
                moved === id ? 'border-vermilion bg-wash/60' : 'border-transparent',
              )}
            >
              <button
                type="button"
                className="block min-h-6 w-full cursor-pointer text-left font-serif leading-snug font-bold hover:underline"
                aria-pressed={selected === item}
                onClick={() => select(item)}
              >
                <span className="mr-1 font-sans text-sm font-normal text-quiet tabular-nums">
                  {place + 1}
                </span>
                {name}
              </button>
              <div className="mt-0.5 flex flex-wrap items-center gap-1">
                {fit && <FitTag fit={fit} />}
                {story && <StateTag state={story.state} language={language} />}
                {mayEdit && (
                  <span
                    className={classNames(
                      'absolute right-0.5 bottom-0.5 flex gap-1 bg-sheet pl-1',
                      moved !== id && 'invisible group-focus-within:visible group-hover:visible',
                    )}
                  >
                    <SmallButton
                      aria-label={say('desk.page.up', { story: name })}
                      disabled={place === 0}
                      onClick={() => act({ kind: 'reorder', articleId: id, to: place - 1 }, item)}
                    >
                      ↑
                    </SmallButton>
                    <SmallButton
                      aria-label={say('desk.page.down', { story: name })}
                      disabled={place === last}
                      onClick={() => act({ kind: 'reorder', articleId: id, to: place + 1 }, item)}
                    >
                      ↓
                    </SmallButton>
                    <SmallButton
                      aria-label={say('desk.page.off', { story: name })}
                      onClick={() => actsOnItem(tools).takeOff({ id: item })}
                    >
                      {say('desk.page.offShort')}
                    </SmallButton>
                  </span>
                )}
              </div>
              {fit && <Mends fit={fit} />}
            </li>
          )
        })}
      </ol>
    </DeskSection>
  )
}

'use client'

import { mergeStories } from '../../intake/edit/mergeStories'
import { setHeadlines } from '../../intake/edit/setHeadlines'
import type { PageReading, ReadStory } from '../../intake/PageReading'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { BylineParts } from '../article/BylineParts'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { BlockRead } from './BlockRead'
import { LineNumbers } from './LineNumbers'
import { SettledField } from './SettledField'
import { setStoryByline } from './setStoryByline'
import type { Mend } from './useReading'

/** One story as it was read: its headline stack, its blocks, its byline and captions, each to be mended. */
export function StoryRead({
  reading,
  story,
  place,
  mend,
  language,
}: {
  readonly reading: PageReading
  readonly story: ReadStory
  readonly place: number
  readonly mend: Mend
  readonly language: Language
}) {
  const say = translator(language)
  const { kicker, headline, deck } = story
  const headlines = (change: Partial<Pick<ReadStory, 'kicker' | 'headline' | 'deck'>>) =>
    mend((now) => setHeadlines(now, { story: place, kicker, headline, deck, ...change }))
  return (
    <Panel
      title={say('desk.takeIn.story', { number: place + 1 })}
      aside={<LineNumbers lines={[...story.headlineLines]} language={language} />}
    >
      <div className="space-y-2">
        <SettledField
          label={say('desk.takeIn.kicker')}
          text={kicker ?? ''}
          settle={(text) => headlines({ kicker: text || null })}
        />
        <SettledField
          label={say('desk.takeIn.headline')}
          text={headline}
          settle={(text) => headlines({ headline: text })}
        />
        <SettledField
          label={say('desk.takeIn.deck')}
          text={deck ?? ''}
          settle={(text) => headlines({ deck: text || null })}
        />
      </div>
      {story.dateline && (
        <p className="mt-2 text-sm">
          <span className="text-quiet">{say('desk.takeIn.dateline')}</span> <b>{story.dateline}</b>
        </p>
      )}
      <ol className="mt-2 divide-y divide-rule">
        {story.body.map((block, at) => (
          <BlockRead
            key={block.lines.join('-')}
            {...{ reading, block, mend, language, story: place }}
            previous={story.body[at - 1] ?? null}
            beforePrevious={story.body[at - 2] ?? null}
            next={story.body[at + 1] ?? null}
          />
        ))}
      </ol>
      {story.captions.map((caption) => (
        <p key={caption.lines.join('-')} className="mt-2 border-l-4 border-amber pl-2 text-sm">
          <span className="text-quiet">{say('desk.takeIn.caption')}</span> {caption.text}
          {caption.credit && `（${caption.credit.name} ${caption.credit.role}）`}
          <LineNumbers lines={caption.lines} language={language} />
        </p>
      ))}
      <div className="mt-3 space-y-1">
        <SettledField
          label={say('desk.takeIn.byline')}
          text={story.bylineText ?? ''}
          settle={(text) => mend((now) => setStoryByline(now, { story: place, text }))}
        />
        <BylineParts copy={story} language={language} />
      </div>
      {place + 1 < reading.stories.length && (
        <Button
          className="mt-3"
          onClick={() => mend((now) => mergeStories(now, { first: place, second: place + 1 }))}
        >
          {say('desk.takeIn.mergeNext')}
        </Button>
      )}
    </Panel>
  )
}

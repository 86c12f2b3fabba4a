'use client'

import { useState } from 'react'
import type { Assignment } from '../../intake/edit/assignLines'
import { assignLines } from '../../intake/edit/assignLines'
import type { PageReading } from '../../intake/PageReading'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import type { Mend } from './useReading'

const kinds = [
  { value: 'paragraph', word: 'asParagraph' },
  { value: 'subhead', word: 'asSubhead' },
  { value: 'caption', word: 'asCaption' },
  { value: 'byline', word: 'asByline' },
  { value: 'kicker', word: 'asKicker' },
  { value: 'headline', word: 'asHeadline' },
  { value: 'deck', word: 'asDeck' },
] as const satisfies readonly { value: Assignment; word: string }[]

const newStory = 'new'

/** Says of which story a piece is, and as what; as a headline it can begin a story of its own. */
export function AssignControls({
  reading,
  line,
  story: nearest,
  mend,
  language,
}: {
  readonly reading: PageReading
  readonly line: number
  readonly story: number
  readonly mend: Mend
  readonly language: Language
}) {
  const say = translator(language)
  const [story, setStory] = useState(reading.stories.length === 0 ? newStory : String(nearest))
  const [as, setAs] = useState<Assignment>('paragraph')
  const kind = story === newStory ? 'headline' : as
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Select
        label={say('desk.takeIn.assign')}
        value={story}
        onChange={(event) => setStory(event.target.value)}
        className="w-52"
        options={[
          ...reading.stories.map(({ headline }, place) => ({
            value: place,
            label: `${say('desk.takeIn.assignTo', { story: place + 1 })} ${headline.slice(0, 10)}`,
          })),
          { value: newStory, label: say('desk.takeIn.splitHere') },
        ]}
      />
      <Select
        label={say('desk.takeIn.assignAs')}
        value={kind}
        disabled={story === newStory}
        onChange={(event) =>
          setAs(kinds.find(({ value }) => value === event.target.value)?.value ?? 'paragraph')
        }
        className="w-28"
        options={kinds.map(({ value, word }) => ({ value, label: say(`desk.takeIn.${word}`) }))}
      />
      <Button
        onClick={() =>
          mend((now) =>
            assignLines(now, { line, as: kind, story: story === newStory ? null : Number(story) }),
          )
        }
      >
        {say('desk.takeIn.assign')}
      </Button>
    </div>
  )
}

'use client'

import type { PageReading } from '../../intake/PageReading'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Furniture } from './Furniture'
import { OpenQuestions } from './OpenQuestions'
import { SourceLines } from './SourceLines'
import { StoryRead } from './StoryRead'
import type { useReading } from './useReading'

/** The reading beside its source: open questions first, then story by story. */
export function ReadingDesk({
  work,
  reading,
  canCreate,
  isPending,
  create,
  startOver,
  language,
}: {
  readonly work: ReturnType<typeof useReading>
  readonly reading: PageReading
  readonly canCreate: boolean
  readonly isPending: boolean
  readonly create: () => void
  readonly startOver: () => void
  readonly language: Language
}) {
  const say = translator(language)
  const { mend } = work
  const unassigned = reading.unresolved.filter(({ kind }) => kind === 'unassigned').length
  return (
    <section aria-label={say('desk.takeIn.reading')} className="space-y-4">
      <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-y border-rule bg-sheet px-4 py-2">
        <p className="font-bold" data-testid="summary">
          {say('desk.takeIn.summary', {
            stories: reading.stories.length,
            open: reading.unresolved.length,
          })}
        </p>
        <Button onClick={work.undo} disabled={!work.canUndo}>
          {say('desk.takeIn.undo')}
        </Button>
        <Button look="quiet" onClick={startOver}>
          {say('desk.takeIn.readAgain')}
        </Button>
        <Button
          look="primary"
          onClick={create}
          disabled={!canCreate || unassigned > 0}
          aria-busy={isPending}
          aria-describedby="create-hint"
        >
          {say('desk.takeIn.create')}
        </Button>
        <p id="create-hint" className="text-sm text-quiet">
          {unassigned > 0
            ? say('desk.takeIn.unassignedLeft', { count: unassigned })
            : say(canCreate ? 'desk.takeIn.createHint' : 'desk.takeIn.choosePlaceholder')}
        </p>
        <p role="status" className="text-sm text-amber empty:hidden">
          {work.said ? say(`desk.takeIn.${work.said}`) : ''}
        </p>
      </div>
      <OpenQuestions reading={reading} mend={mend} language={language} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <SourceLines reading={reading} language={language} />
        <div className="min-w-0 space-y-5">
          <Furniture reading={reading} language={language} />
          {reading.stories.map((story, place) => (
            <StoryRead
              key={story.lines.join('-') + story.headline}
              {...{ reading, story, place, mend, language }}
            />
          ))}
        </div>
      </div>
    </section>
  )
}

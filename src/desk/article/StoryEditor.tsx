'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Registers } from '../../runtime'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextArea'
import type { ActOutcome } from '../acting/ActOutcome'
import { KeptOffer } from '../acting/KeptOffer'
import { Refused } from '../acting/Refused'
import { useAct } from '../acting/useAct'
import { useKept } from '../acting/useKept'
import { formatMoment } from '../language/formatMoment'
import { NewerText } from './NewerText'
import { saveStory } from './saveStory'
import { SetAside } from './SetAside'
import { StoryDetails } from './StoryDetails'
import type { StoryFields } from './StoryFields'
import { StoryInputs } from './StoryInputs'
import { useStoryForm } from './useStoryForm'

/** The form of a story: a new one, one that is changed, or (`purpose="correct"`) a published one that is put right. */
export function StoryEditor({
  articleId,
  personId,
  rev,
  fields: savedFields,
  purpose,
  registers,
  language,
}: {
  readonly articleId: number | null
  readonly personId: number
  readonly rev: number
  readonly fields: StoryFields
  readonly purpose: 'file' | 'edit' | 'correct'
  readonly registers: Pick<Registers, 'rubrics' | 'coOrganizers'>
  readonly language: Language
}) {
  const say = translator(language)
  const router = useRouter()
  const { outcome, isPending, run } = useAct()
  const [notice, setNotice] = useState('')
  const keptUnder = `banmian:story:${personId}:${articleId ?? 'new'}`
  const form = useStoryForm({ rev, fields: savedFields }, keptUnder, isPending)
  const aside = useKept<StoryFields>(`${keptUnder}:aside`)
  const doneMessage = {
    file: say('desk.article.created'),
    edit: say('desk.article.saved'),
    correct: say('desk.done.correct'),
  }[purpose]

  async function save(): Promise<ActOutcome> {
    const sent = form.fields
    const answer = await saveStory({
      articleId,
      baseRev: form.base.rev,
      notice: purpose === 'correct' ? notice : null,
      fields: sent,
    })
    if (answer.kind !== 'saved') return answer
    form.rebase({ rev: answer.rev, fields: sent })
    setNotice('')
    if (articleId === null) router.push(`/desk/articles/${answer.articleId}`)
    return { kind: 'done', message: doneMessage }
  }

  return (
    <form
      action={() => run(save)} // where it is sent before the page has woken up
      onSubmit={(event) => {
        event.preventDefault()
        run(save)
      }}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
        event.preventDefault()
        run(save)
      }}
      data-unsaved={form.isDirty}
      aria-busy={isPending}
      className="space-y-3"
    >
      {form.kept && !form.isDirty && (
        <KeptOffer
          title={say('desk.article.keptTitle')}
          text={say('desk.article.keptText', { moment: formatMoment(form.kept.at, language) })}
          restore={{ label: say('desk.article.keptRestore'), act: form.restore }}
          discard={{ label: say('desk.article.keptDiscard'), act: form.forget }}
        />
      )}
      {form.newer && (
        <NewerText
          mine={form.fields}
          theirs={form.newer.fields}
          rev={form.newer.rev}
          settle={(choice) => {
            if (choice === 'theirs') aside.keepNow(form.fields)
            form.settle(choice)
          }}
          language={language}
        />
      )}
      {aside.kept && <SetAside fields={aside.kept.value} forget={aside.forget} language={language} />}
      <StoryInputs fields={form.fields} set={form.set} language={language} />
      {purpose !== 'correct' && (
        <StoryDetails fields={form.fields} set={form.set} registers={registers} language={language} />
      )}
      {purpose === 'correct' && (
        <TextArea
          label={say('desk.review.notice')}
          value={notice}
          onChange={(event) => setNotice(event.target.value)}
          rows={2}
        />
      )}
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-rule bg-sheet px-4 py-2">
        <Button type="submit" look="primary" aria-busy={isPending}>
          {
            {
              file: say('desk.article.create'),
              edit: say('desk.article.save'),
              correct: say('desk.review.correct'),
            }[purpose]
          }
        </Button>
        <span className="text-sm text-amber" aria-live="polite">
          {form.isDirty ? say('desk.article.unsaved') : ''}
        </span>
      </div>
      <Refused outcome={outcome} language={language} />
    </form>
  )
}

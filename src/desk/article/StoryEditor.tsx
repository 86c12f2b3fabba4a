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
import { formatMoment } from '../language/formatMoment'
import { AutosaveWords } from '../together/AutosaveWords'
import type { FieldConflict } from '../together/FieldConflict'
import { LeaseNotice } from '../together/LeaseNotice'
import { setAside } from '../together/setAside'
import type { Choice } from '../together/settleConflicts'
import { SetAsideTexts } from '../together/SetAsideTexts'
import { StoryTogether } from '../together/StoryTogether'
import type { StoryBeside } from '../together/togetherOf'
import { useAutosave } from '../together/useAutosave'
import { useStoryLease } from '../together/useStoryLease'
import { saveStory } from './saveStory'
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
  commissionId = null,
  registers,
  beside = nothingBeside,
  language,
}: {
  readonly articleId: number | null
  readonly personId: number
  readonly rev: number
  readonly fields: StoryFields
  readonly purpose: 'file' | 'edit' | 'correct'
  readonly commissionId?: number | null
  readonly registers: Pick<Registers, 'rubrics' | 'coOrganizers'>
  /** What lies beside a story that is changed: one's own unsaved text, and texts that were set aside. */
  readonly beside?: StoryBeside
  readonly language: Language
}) {
  const say = translator(language)
  const router = useRouter()
  const { outcome, isPending, run } = useAct()
  const [notice, setNotice] = useState('')
  const keptUnder = `banmian:story2:${personId}:${articleId ?? 'new'}`
  const isShared = purpose === 'edit' && articleId !== null
  const form = useStoryForm(
    { rev, fields: savedFields },
    { keptUnder, isSaving: isPending, onServer: isShared ? beside.workingCopy : null },
  )
  const autosave = useAutosave({
    copyKey: isShared ? `article-${articleId}` : null,
    baseRev: form.base.rev,
    fields: form.fields,
    isDirty: form.isDirty,
  })
  const lease = useStoryLease({
    articleId: articleId ?? 0,
    personId,
    isOn: isShared,
    shown: { rev, setAsideTexts: beside.setAsideTexts.length },
  })
  const type = (change: Partial<StoryFields>) => {
    lease.typed()
    form.set(change)
  }
  const doneMessage = {
    file: say('desk.article.created'),
    edit: say('desk.article.saved'),
    correct: say('desk.done.correct'),
  }[purpose]

  async function save(): Promise<ActOutcome> {
    const sent = form.fields
    await lease.settled()
    const answer = await saveStory({
      articleId,
      commissionId,
      baseRev: form.base.rev,
      notice: purpose === 'correct' ? notice : null,
      fields: sent,
      sequence: autosave.sequence(),
    })
    if (answer.kind !== 'saved') return answer
    form.rebase(sent, answer.rev, answer.wasMerged)
    setNotice('')
    if (articleId === null) router.push(`/desk/articles/${answer.articleId}`)
    return { kind: 'done', message: doneMessage }
  }

  /** What gives way is set aside first: a text that could not be kept stays on the screen. */
  async function settle(choice: readonly Choice[] | 'mine' | 'theirs'): Promise<ActOutcome> {
    const { base, fields } = form
    const gives = choice !== 'mine' && (form.newer?.conflicts.length ?? 0) > 0
    if (gives && articleId !== null) {
      if (!(await setAside({ articleId, baseRev: base.rev, fields }))) return { kind: 'failed' }
    }
    form.settle(choice)
    return { kind: 'idle' }
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
      {isShared && <LeaseNotice lease={lease} language={language} />}
      <StoryTogether
        mine={form.fields}
        newer={form.newer}
        beforeMerge={form.beforeMerge}
        settle={(choice) => run(() => settle(choice))}
        mergeRead={form.mergeRead}
        nameOf={(conflict, value) => nameOfDetail(conflict, value, registers)}
        language={language}
      />
      <SetAsideTexts
        texts={beside.setAsideTexts}
        mergeIn={(text) => form.takeIn({ base: { rev: 0, fields: text.base }, fields: text.fields })}
        language={language}
      />
      <StoryInputs fields={form.fields} set={type} language={language} />
      {purpose !== 'correct' && (
        <StoryDetails fields={form.fields} set={type} registers={registers} language={language} />
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
        <AutosaveWords state={autosave.state} language={language} />
      </div>
      <Refused outcome={outcome} language={language} />
    </form>
  )
}

const nothingBeside: StoryBeside = { workingCopy: null, setAsideTexts: [] }

/** A rubric or a unit is held by its number, and read by its name. */
function nameOfDetail(
  { field }: FieldConflict,
  value: string,
  { rubrics, coOrganizers }: Pick<Registers, 'rubrics' | 'coOrganizers'>,
): string {
  const named = field === 'rubricId' ? rubrics : field === 'coOrganizerId' ? coOrganizers : []
  return named.find(({ id }) => String(id) === value)?.name ?? value
}

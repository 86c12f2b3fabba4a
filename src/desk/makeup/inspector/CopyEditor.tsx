'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { copyfit } from '../../../layout/fit/copyfit'
import type { TextMemory } from '../../../layout/text/prepareStory'
import { itemIds } from '../../../makeup/itemIds'
import { Button } from '../../../ui/Button'
import type { ActOutcome } from '../../acting/ActOutcome'
import { Refused } from '../../acting/Refused'
import { useAct } from '../../acting/useAct'
import type { CopyFields } from '../../article/CopyFields'
import { copyOf } from '../../article/copyOf'
import { StoryInputs } from '../../article/StoryInputs'
import { AutosaveWords } from '../../together/AutosaveWords'
import { LeaseNotice } from '../../together/LeaseNotice'
import { setAside } from '../../together/setAside'
import type { Choice } from '../../together/settleConflicts'
import { StoryTogether } from '../../together/StoryTogether'
import { useAutosave } from '../../together/useAutosave'
import { useLease } from '../../together/useLease'
import { stylesFor } from '../engine/stylesFor'
import { copyRoomOf } from '../copyRoomOf'
import { useMakeupTools } from '../MakeupContext'
import { saveCopy } from '../server/saveCopy'
import { FitTag } from '../stories/FitTag'
import type { CopyDraft } from '../useCopyDrafts'

/** The copy of a story, to be written beside its page: its numbers follow every keystroke, and so does the page. */
export function CopyEditor({
  articleId,
  personId,
  draft,
  set,
  settle,
  onSaved,
  onNews,
  close,
}: {
  readonly articleId: number
  readonly personId: number
  readonly draft: CopyDraft
  readonly set: (change: Partial<CopyFields>) => void
  readonly settle: (choice: readonly Choice[] | 'mine' | 'theirs') => void
  /** `merged` is what was sent, where others' changes were merged into it. */
  readonly onSaved: (rev: number, merged: CopyFields | null) => void
  /** Somebody else saved the story. */
  readonly onNews: () => void
  readonly close: () => void
}) {
  const { say, language, placed, nameOf, desk } = useMakeupTools()
  const { outcome, isPending, run } = useAct()
  const styles = useMemo(() => stylesFor(desk.styles), [desk.styles])
  const memory = useRef<TextMemory>(new Map())
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus() // who opens it goes on here, and goes back to where they were
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const { fields, isDirty, base, newer } = draft
  const [beforeMerge, setBeforeMerge] = useState<CopyFields | null>(null)
  const autosave = useAutosave({ copyKey: `article-${articleId}`, baseRev: base.rev, fields, isDirty })
  const lease = useLease({
    articleId,
    personId,
    isOn: true,
    onPulse: ({ rev }) => {
      if (rev > (newer?.rev ?? base.rev)) onNews()
    },
  })
  const room = placed === null ? null : copyRoomOf(placed, itemIds.article(articleId))
  const numbers = useMemo(() => {
    if (room === null) return null
    const { body, dateline, bylineText } = copyOf(fields)
    const fit = copyfit({ body, dateline, byline: bylineText }, room, memory.current, styles)
    return { ...fit, ...charactersOf(fit, room) }
  }, [fields, room, styles])

  async function save(): Promise<ActOutcome> {
    await lease.settled()
    const answer = await saveCopy({ articleId, baseRev: base.rev, fields, sequence: autosave.sequence() })
    if (answer.kind !== 'saved') return answer
    setBeforeMerge(answer.wasMerged ? fields : null)
    onSaved(answer.rev, answer.wasMerged ? fields : null)
    return { kind: 'done', message: say('desk.article.saved') }
  }

  async function settleNewer(choice: readonly Choice[] | 'mine' | 'theirs'): Promise<ActOutcome> {
    const gives = choice !== 'mine' && (newer?.conflicts.length ?? 0) > 0
    if (gives && !(await setAside({ articleId, baseRev: base.rev, fields }))) return { kind: 'failed' }
    if (choice !== 'mine' && choice !== 'theirs') setBeforeMerge(fields)
    settle(choice)
    return { kind: 'idle' }
  }

  return (
    <section
      aria-label={say('desk.makeup.copyOf', { story: nameOf(itemIds.article(articleId)) })}
      className="px-3 py-3"
    >
      <div className="sticky top-0 z-10 -mx-3 mb-2 flex flex-wrap items-center gap-2 border-b border-rule bg-sheet px-3 py-1.5">
        <h2 ref={heading} tabIndex={-1} className="font-serif text-base font-bold">
          {say('desk.makeup.editCopy')}
        </h2>
        <span data-testid="live-fit">{numbers && <FitTag fit={numbers} />}</span>
        <span className="ml-auto text-sm text-amber" aria-live="polite">
          {isDirty ? say('desk.article.unsaved') : ''}
        </span>
      </div>
      <form
        className="space-y-2"
        aria-busy={isPending}
        onSubmit={(event) => {
          event.preventDefault()
          run(save)
        }}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
          event.preventDefault()
          run(save)
        }}
      >
        <LeaseNotice lease={lease} language={language} />
        <StoryTogether
          mine={fields}
          newer={newer}
          beforeMerge={beforeMerge}
          settle={(choice) => run(() => settleNewer(choice))}
          mergeRead={() => setBeforeMerge(null)}
          language={language}
        />
        <StoryInputs
          fields={{ ...fields, plannedLength: '' }}
          set={(change) => {
            lease.typed()
            set(change)
          }}
          language={language}
        />
        <p className="text-sm text-quiet">{say('desk.makeup.copyHint')}</p>
        <AutosaveWords state={autosave.state} language={language} />
        <div className="sticky bottom-0 -mx-3 flex gap-2 border-t border-rule bg-sheet px-3 py-2">
          <Button type="submit" look="primary" disabled={!isDirty}>
            {say('desk.article.save')}
          </Button>
          <Button look="quiet" onClick={close}>
            {say('desk.makeup.copyClose')}
          </Button>
        </div>
        <Refused outcome={outcome} language={language} />
      </form>
    </section>
  )
}

/** Lines as characters, as far as they can be told before the page is set; a story is short where a whole row is (Fit). */
function charactersOf(
  { oversetLines, freeLines }: { readonly oversetLines: number; readonly freeLines: number },
  { measure, textColumns }: { readonly measure: number; readonly textColumns: number },
) {
  const isShort = freeLines >= textColumns
  return {
    state: oversetLines > 0 ? ('overset' as const) : isShort ? ('underset' as const) : ('fits' as const),
    oversetCharacters: oversetLines * measure,
    freeCharacters: freeLines * measure,
  }
}

'use client'

import { useEffect, useMemo, useRef } from 'react'
import { copyfit } from '../../../layout/fit/copyfit'
import type { TextMemory } from '../../../layout/text/prepareStory'
import { itemIds } from '../../../makeup/itemIds'
import { Button } from '../../../ui/Button'
import type { ActOutcome } from '../../acting/ActOutcome'
import { Refused } from '../../acting/Refused'
import { useAct } from '../../acting/useAct'
import type { CopyFields } from '../../article/CopyFields'
import { copyOf } from '../../article/copyOf'
import { NewerText } from '../../article/NewerText'
import { StoryInputs } from '../../article/StoryInputs'
import { stylesFor } from '../engine/stylesFor'
import { copyRoomOf } from '../copyRoomOf'
import { useMakeupTools } from '../MakeupContext'
import { saveCopy } from '../server/saveCopy'
import { FitTag } from '../stories/FitTag'
import type { CopyDraft } from '../useCopyDrafts'

/** The copy of a story, to be written beside its page: its numbers follow every keystroke, and so does the page. */
export function CopyEditor({
  articleId,
  draft,
  set,
  settle,
  onSaved,
  close,
}: {
  readonly articleId: number
  readonly draft: CopyDraft
  readonly set: (change: Partial<CopyFields>) => void
  readonly settle: (choice: 'mine' | 'theirs') => void
  readonly onSaved: (rev: number) => void
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
  const room = placed === null ? null : copyRoomOf(placed, itemIds.article(articleId))
  const numbers = useMemo(() => {
    if (room === null) return null
    const { body, dateline, bylineText } = copyOf(fields)
    const fit = copyfit({ body, dateline, byline: bylineText }, room, memory.current, styles)
    return { ...fit, ...charactersOf(fit, room) }
  }, [fields, room, styles])

  async function save(): Promise<ActOutcome> {
    const answer = await saveCopy({ articleId, baseRev: base.rev, fields })
    if (answer.kind !== 'saved') return answer
    onSaved(answer.rev)
    return { kind: 'done', message: say('desk.article.saved') }
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
        {newer && isDirty && (
          <NewerText
            mine={fields}
            theirs={newer.fields}
            rev={newer.rev}
            settle={settle}
            language={language}
          />
        )}
        <StoryInputs fields={{ ...fields, plannedLength: '' }} set={set} language={language} />
        <p className="text-sm text-quiet">{say('desk.makeup.copyHint')}</p>
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

'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import type { DeskMakeup } from '../../runtime'
import { browserStore } from '../acting/browserStore'
import { useLeaveWarning } from '../acting/useLeaveWarning'
import type { CopyFields } from '../article/CopyFields'
import { copyFieldsOf } from '../article/copyFieldsOf'
import { copyOf } from '../article/copyOf'
import type { FieldConflict } from '../together/FieldConflict'
import { mergeCopyFields } from '../together/mergeCopyFields'
import type { Choice } from '../together/settleConflicts'
import { settleConflicts } from '../together/settleConflicts'

/** A story's copy as it is being written, what it started from, and what somebody else saved since. */
export interface CopyDraft {
  readonly base: { readonly rev: number; readonly fields: CopyFields }
  readonly fields: CopyFields
  readonly isDirty: boolean
  /** What somebody else saved since, merged with what is written here. */
  readonly newer: {
    readonly rev: number
    readonly theirs: CopyFields
    readonly fields: CopyFields
    readonly conflicts: readonly FieldConflict[]
  } | null
}

type Written = Pick<CopyDraft, 'base' | 'fields'>

/** Copy that is being written at the makeup desk, by the id of its story; kept in this browser until it is saved. */
export function useCopyDrafts(desk: DeskMakeup, personId: number) {
  const key = `banmian:makeup-copy:${personId}:${desk.page.id}`
  const [written, setWritten] = useState<Readonly<Record<string, Written>>>({})
  useEffect(() => setWritten(browserStore.read<Readonly<Record<string, Written>>>(key) ?? {}), [key])
  useEffect(() => {
    const changed = Object.entries(written).filter(([, draft]) => isChanged(draft))
    browserStore.write(key, changed.length === 0 ? null : Object.fromEntries(changed))
  }, [key, written])

  const isDirty = Object.values(written).some(isChanged)
  useLeaveWarning(isDirty)

  const storedOf = useCallback(
    (articleId: number) => {
      const copy = desk.input.copyById[String(articleId)]
      const rev = desk.articles.find(({ id }) => id === articleId)?.rev
      return copy === undefined || rev === undefined ? null : { rev, fields: copyFieldsOf(copy) }
    },
    [desk],
  )
  const isAhead = useCallback(
    (articleId: number, draft: Written) =>
      isChanged(draft) || draft.base.rev > (storedOf(articleId)?.rev ?? 0),
    [storedOf],
  )
  const copies = useMemo((): Readonly<Record<string, ArticleCopy>> => {
    const ahead = Object.entries(written).filter(([id, draft]) => isAhead(Number(id), draft))
    return Object.fromEntries(ahead.map(([id, { fields }]) => [id, copyOf(fields)]))
  }, [isAhead, written])

  const draftOf = (articleId: number): CopyDraft | null => {
    const stored = storedOf(articleId)
    const draft = written[String(articleId)]
    if (stored === null) return null
    if (draft === undefined || !isAhead(articleId, draft))
      return { base: stored, fields: stored.fields, isDirty: false, newer: null }
    const isLate = stored.rev > draft.base.rev && isChanged(draft)
    return { ...draft, isDirty: isChanged(draft), newer: isLate ? newerOf(draft, stored) : null }
  }
  const put = (articleId: number, draft: Written) =>
    setWritten((before) => ({ ...before, [String(articleId)]: draft }))
  return {
    copies,
    draftOf,
    set: (articleId: number, change: Partial<CopyFields>) => {
      const draft = draftOf(articleId)
      if (draft) put(articleId, { base: draft.base, fields: { ...draft.fields, ...change } })
    },
    settle: (articleId: number, choice: readonly Choice[] | 'mine' | 'theirs') => {
      const draft = draftOf(articleId)
      if (!draft?.newer) return
      const { rev, theirs, fields, conflicts } = draft.newer
      const chosen =
        choice === 'mine'
          ? draft.fields
          : choice === 'theirs'
            ? theirs
            : settleConflicts(fields, conflicts, choice)
      put(articleId, { base: { rev, fields: theirs }, fields: chosen })
    },
    /** After a save that was merged: the merged text comes with the page. What was typed since it was sent stays. */
    merged: (articleId: number, sent: CopyFields) =>
      setWritten((before) => {
        const draft = before[String(articleId)]
        if (!draft || JSON.stringify(draft.fields) !== JSON.stringify(sent)) return before
        return Object.fromEntries(Object.entries(before).filter(([id]) => id !== String(articleId)))
      }),
    /** After a save: what was sent is the new base. */
    rebase: (articleId: number, rev: number) => {
      const draft = draftOf(articleId)
      if (draft) put(articleId, { base: { rev, fields: draft.fields }, fields: draft.fields })
    },
  }
}

const newerOf = ({ base, fields }: Written, stored: Written['base']) => ({
  ...mergeCopyFields(base.fields, fields, stored.fields),
  rev: stored.rev,
  theirs: stored.fields,
})

const isChanged = ({ base, fields }: Written) => JSON.stringify(base.fields) !== JSON.stringify(fields)

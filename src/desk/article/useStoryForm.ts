'use client'

import { useEffect, useMemo, useState } from 'react'
import { useKept } from '../acting/useKept'
import { mergeStoryFields } from '../together/mergeStoryFields'
import type { Choice } from '../together/settleConflicts'
import { settleConflicts } from '../together/settleConflicts'
import type { StoryFields } from './StoryFields'

interface Saved {
  readonly rev: number
  readonly fields: StoryFields
}

/** What is typed and what it started from. `merging` is what was sent where the server merged it: its answer comes as `saved`. */
interface Written {
  readonly base: Saved
  readonly fields: StoryFields
  readonly merging: StoryFields | null
  /** What the form held before others' changes were merged into it, until that was read. */
  readonly beforeMerge: StoryFields | null
}

/** Text that was typed earlier and not saved, with the revision that it started from. */
export interface KeptStory {
  readonly base: Saved
  readonly fields: StoryFields
}

/**
 * The form of a story: what is typed, what it started from, and what the browser and the server keep of it.
 *
 * - Where somebody else saves meanwhile, `newer` is what they saved, merged with what is typed here, which stays.
 * - What is typed and not saved is kept in this browser, and offered back at the next visit; so is what the server kept.
 */
export function useStoryForm(
  saved: Saved,
  options: {
    readonly keptUnder: string
    readonly isSaving: boolean
    readonly onServer: (KeptStory & { readonly at: string }) | null
  },
) {
  const { keptUnder, isSaving, onServer } = options
  const [written, setWritten] = useState<Written>(fresh(saved))
  const [isOffered, setIsOffered] = useState(true)
  const { base, fields, merging, beforeMerge } = written
  const isDirty = !isSame(fields, base.fields)
  const { kept: inBrowser, keep, forget, dismiss } = useKept<KeptStory>(keptUnder)

  if (saved.rev > base.rev && !isSaving) {
    if (merging) setWritten(afterMerge(written, saved, merging))
    else if (!isDirty) setWritten({ ...fresh(saved), beforeMerge })
  }
  useEffect(() => {
    if (isDirty) return keep({ base, fields })
    return undefined
  }, [base, fields, isDirty, keep])

  const newer = useMemo(
    () =>
      saved.rev > base.rev && isDirty && !isSaving
        ? { ...mergeStoryFields(base.fields, fields, saved.fields), rev: saved.rev }
        : null,
    [base, fields, isDirty, isSaving, saved],
  )
  const kept = laterOf(inBrowser && { ...inBrowser.value, at: inBrowser.at }, onServer)

  const mergeIn = (merged: StoryFields, from: Saved) =>
    setWritten((before) => ({
      base: from,
      fields: merged,
      merging: null,
      beforeMerge: before.beforeMerge ?? before.fields,
    }))
  return {
    base,
    fields,
    isDirty,
    newer,
    beforeMerge,
    kept: isOffered && kept && !isSame(kept.fields, fields) ? kept : null,
    set: (change: Partial<StoryFields>) =>
      setWritten((before) => ({ ...before, fields: { ...before.fields, ...change } })),
    restore: () => {
      if (kept) setWritten({ ...fresh(kept.base), fields: kept.fields })
      setIsOffered(false)
      dismiss()
    },
    forget: () => {
      setIsOffered(false)
      forget()
    },
    /** After a save: what was sent is the new base. Where the server merged it, the new base is on its way here. */
    rebase: (sent: StoryFields, rev: number, wasMerged: boolean) => {
      setWritten((before) =>
        wasMerged ? { ...before, merging: sent } : { ...before, base: { rev, fields: sent }, merging: null },
      )
      setIsOffered(false)
      forget()
    },
    /** Goes on from the newer text, with every place in conflict as it was chosen. */
    settle: (choice: readonly Choice[] | 'mine' | 'theirs') => {
      if (choice === 'theirs') setWritten(fresh(saved))
      else if (choice === 'mine') setWritten((before) => ({ ...before, base: saved }))
      else if (newer) mergeIn(settleConflicts(newer.fields, newer.conflicts, choice), saved)
    },
    /** Puts a text that was set aside into the form, as far as it meddles with nothing; where it does, both stand. */
    takeIn: (text: KeptStory) =>
      mergeIn(mergeStoryFields(text.base.fields, fields, text.fields).fields, base),
    mergeRead: () => setWritten((before) => ({ ...before, beforeMerge: null })),
  }
}

const fresh = (saved: Saved): Written => ({
  base: saved,
  fields: saved.fields,
  merging: null,
  beforeMerge: null,
})

/** The server's merged text has come: what was typed since it was sent goes on from there. */
function afterMerge(written: Written, saved: Saved, sent: StoryFields): Written {
  if (isSame(written.fields, sent)) return { ...fresh(saved), beforeMerge: sent }
  const { fields, conflicts } = mergeStoryFields(sent, written.fields, saved.fields)
  if (conflicts.length > 0) return { ...written, merging: null } // shown as `newer`, with its places to choose
  return { base: saved, fields, merging: null, beforeMerge: written.fields }
}

function laterOf<Text extends { readonly at: string }>(one: Text | null, other: Text | null): Text | null {
  if (one === null || other === null) return one ?? other
  return one.at >= other.at ? one : other
}

const isSame = (one: StoryFields, other: StoryFields) => JSON.stringify(one) === JSON.stringify(other)

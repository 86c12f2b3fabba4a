'use client'

import { useEffect, useState } from 'react'
import { useKept } from '../acting/useKept'
import type { StoryFields } from './StoryFields'

interface Saved {
  readonly rev: number
  readonly fields: StoryFields
}

/**
 * The form of a story: what is typed, what it started from, and what the browser keeps of it.
 *
 * - Where somebody else saves meanwhile, `newer` is what they saved, and what is typed here stays.
 * - What is typed and not saved is kept in this browser, and offered back at the next visit.
 */
export function useStoryForm(saved: Saved, keptUnder: string, isSaving: boolean) {
  const [base, setBase] = useState(saved)
  const [fields, setFields] = useState(saved.fields)
  const isDirty = !isSame(fields, base.fields)
  const { kept, keep, forget, dismiss } = useKept<StoryFields>(keptUnder)

  if (saved.rev > base.rev && !isDirty && !isSaving) {
    setBase(saved)
    setFields(saved.fields)
  }
  useEffect(() => {
    if (isDirty) return keep(fields)
    return undefined
  }, [fields, isDirty, keep])

  return {
    base,
    fields,
    isDirty,
    newer: saved.rev > base.rev && isDirty && !isSaving ? saved : null,
    kept: kept && !isSame(kept.value, fields) ? kept : null,
    set: (change: Partial<StoryFields>) => setFields((before) => ({ ...before, ...change })),
    restore: () => {
      if (kept) setFields(kept.value)
      dismiss()
    },
    forget,
    /** After a save: what was sent is the new base. */
    rebase: (next: Saved) => {
      setBase(next)
      forget()
    },
    /** Goes on from the newer text with what is typed here, or takes the newer text. */
    settle: (choice: 'mine' | 'theirs') => {
      setBase(saved)
      if (choice === 'theirs') setFields(saved.fields)
    },
  }
}

const isSame = (one: StoryFields, other: StoryFields) => JSON.stringify(one) === JSON.stringify(other)

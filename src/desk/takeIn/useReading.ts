'use client'

import { useState } from 'react'
import { checkNothingLost } from '../../intake/checkNothingLost'
import type { EditResult } from '../../intake/edit/EditResult'
import type { PageReading } from '../../intake/PageReading'

export type Mend = (edit: (reading: PageReading) => EditResult) => void

/** A reading under an editor's hands. Undo is keeping the readings before; a step that would lose a line is not taken. */
export function useReading() {
  const [readings, setReadings] = useState<readonly PageReading[]>([])
  const [said, setSaid] = useState<'changed' | 'notPossible' | null>(null)
  const reading = readings.at(-1) ?? null

  const mend: Mend = (edit) => {
    if (!reading) return
    const result = edit(reading)
    const holds = result.ok && accountsForAll(result.value)
    setSaid(holds ? 'changed' : 'notPossible')
    if (holds) setReadings([...readings, result.value])
  }
  return {
    reading,
    said,
    mend,
    canUndo: readings.length > 1,
    undo: () => setReadings((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    start: (first: PageReading | null) => {
      setSaid(null)
      setReadings(first ? [first] : [])
    },
  }
}

function accountsForAll(reading: PageReading): boolean {
  const { lost, twice, unknown } = checkNothingLost(reading)
  return lost.length + twice.length + unknown.length === 0
}

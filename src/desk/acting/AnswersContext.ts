'use client'

import { createContext } from 'react'
import type { ActOutcome } from './ActOutcome'

/** Says on the screen what was done; null takes the last answer away. */
export const AnswersContext = createContext<(outcome: Extract<ActOutcome, { kind: 'done' }> | null) => void>(
  () => undefined,
)

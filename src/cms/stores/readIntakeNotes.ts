import { z } from 'zod'
import type { IntakeNote } from '../../commands/ports'

const notes = z.array(z.object({ kind: z.string(), message: z.string(), lines: z.array(z.number()) }))

/** The open notes of intake, as they stand in a row. */
export const readIntakeNotes = (value: unknown): readonly IntakeNote[] => notes.parse(value ?? [])

import { actOnWork } from './actOnWork'
import type { DeskEvent } from './DeskEvent'
import type { Conflict, DeskState, SavedWork, Step, StepKind } from './DeskState'
import { isSameWork } from './isSameWork'
import { mergeWork } from './mergeWork'
import type { PageWork } from './PageWork'

/** How many steps can be undone. */
const mostSteps = 200

/** The desk as a page is opened: nothing done yet. */
export function openDesk(saved: SavedWork): DeskState {
  return { saved, present: saved.work, past: [], future: [], conflict: null }
}

/**
 * The desk after something happened at it.
 *
 * - Undo takes back what its step changed and nothing else: what others did meanwhile stays.
 * - Somebody else's newer page is taken in where there is no unsaved work, else it stands beside it until it is settled.
 * - Settling either way is a step: undo brings the other version back.
 */
export function deskReducer(state: DeskState, event: DeskEvent): DeskState {
  switch (event.kind) {
    case 'act':
      return stepped(state, event.act.kind, actOnWork(state.present, event.act))
    case 'undo':
      return undone(state)
    case 'redo':
      return redone(state)
    case 'saved':
      return { ...state, saved: event.saved, conflict: null }
    case 'newer':
      return met(state, event.newer)
    case 'settle':
      return settled(state, event.choice)
    case 'restore':
      return stepped(state, 'restore', event.work)
  }
}

function stepped(state: DeskState, kind: StepKind, after: PageWork): DeskState {
  const { present, past } = state
  if (isSameWork(present, after)) return state
  const step: Step = { kind, before: present, after }
  return { ...state, present: after, past: [...past, step].slice(-mostSteps), future: [] }
}

function undone(state: DeskState): DeskState {
  const step = state.past.at(-1)
  if (step === undefined) return state
  const present = mergeWork({ base: step.after, mine: step.before, theirs: state.present })
  return { ...state, present, past: state.past.slice(0, -1), future: [...state.future, step] }
}

function redone(state: DeskState): DeskState {
  const step = state.future.at(-1)
  if (step === undefined) return state
  const present = mergeWork({ base: step.before, mine: step.after, theirs: state.present })
  return { ...state, present, past: [...state.past, step], future: state.future.slice(0, -1) }
}

function met(state: DeskState, newer: Conflict): DeskState {
  if (newer.rev <= state.saved.rev) return state
  const saved = { rev: newer.rev, work: newer.work }
  if (isSameWork(newer.work, state.saved.work)) return { ...state, saved }
  if (isSameWork(state.present, state.saved.work)) return { ...state, saved, present: newer.work }
  return { ...state, conflict: newer }
}

function settled(state: DeskState, choice: 'theirs' | 'mine'): DeskState {
  const { conflict, saved, present } = state
  if (conflict === null) return state
  const next = { ...state, saved: { rev: conflict.rev, work: conflict.work }, conflict: null }
  if (choice === 'theirs') return stepped(next, 'takeTheirs', conflict.work)
  const merged = mergeWork({ base: saved.work, mine: present, theirs: conflict.work })
  return stepped(next, 'keepMine', merged)
}

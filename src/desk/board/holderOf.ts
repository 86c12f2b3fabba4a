import type { BoardPage } from '../../runtime'
import { stagesOf } from './stagesOf'
import type { BoardStage } from './stagesOf'

/**
 * Who has a page, and since when: whoever is at it now, else whoever is responsible while it is made up; in proof it
 * waits for a stage (`waits`), and what is signed off is with the one who signed.
 */
export interface Holder {
  readonly names: readonly string[]
  readonly isHere: boolean
  readonly waits: BoardStage | null
  readonly since: string | null
}

const nobody: Holder = { names: [], isHere: false, waits: null, since: null }

export function holderOf(board: BoardPage): Holder {
  const { page, present, responsible, since } = board
  if (page.leftOut) return nobody
  const [first] = present
  if (first) return { names: present.map(({ name }) => name), isHere: true, waits: null, since: first.since }
  if (page.signOff) return { ...nobody, names: [page.signOff.personName], since: page.signOff.at }
  if (page.state !== 'proofing') return { ...nobody, names: responsible, since }
  const waits = stagesOf(board).find(({ stage, state }) => isProof(stage) && state === 'now')?.stage ?? null
  return { ...nobody, waits, since: page.proofs.at(-1)?.at ?? since }
}

const isProof = (stage: BoardStage) => stage.startsWith('proof') || stage === 'signedOff'

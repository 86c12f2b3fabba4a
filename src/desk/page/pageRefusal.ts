import type { Language } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import type { Actor } from '../../review/Actor'
import type { PageAct } from '../../review/PageAct'
import { pageTransition } from '../../review/pageTransition'
import type { OpenMark } from '../../review/proof/OpenMark'
import type { PageUnderProof } from '../../review/PageUnderProof'

type Kind = Exclude<PageAct['kind'], 'storyChanged'>

/** Why this person may not do this to the page now, in words; null where they may. Forms count as filled in well. */
export function pageRefusal({
  page,
  actor,
  act,
  hash,
  openMarks,
  language,
}: {
  readonly page: PageUnderProof & { readonly placedHash: string | null }
  readonly actor: Actor
  readonly act: Kind
  readonly hash: string
  readonly openMarks: readonly OpenMark[]
  readonly language: Language
}): string | null {
  const outcome = pageTransition({
    page,
    actor,
    act: filledIn(page, act, hash),
    now: { hash, storyHashes: {}, placedHash: page.placedHash, openMarks },
    at: '',
  })
  return outcome.ok ? null : wordsOfRefusal(outcome, language)
}

const rounds = [1, 2, 3] as const

function filledIn(page: PageUnderProof, kind: Kind, pageHash: string): PageAct {
  switch (kind) {
    case 'completeProof':
      return { kind, round: rounds[page.proofs.length] ?? 3, pageHash }
    case 'signOff':
      return { kind, pageHash }
    case 'reopenPage':
    case 'leaveOut':
      return { kind, reason: '…' }
    default:
      return { kind }
  }
}

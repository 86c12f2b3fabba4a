import type { PublishFault } from '../../commands/publishFaults'
import type { Refusal } from '../../commands/Refusal'
import type { Language } from '../../messages/messagesFor'
import { wordsOfFault } from '../../messages/wordsOfFault'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import type { ActOutcome } from './ActOutcome'

/** A refusal in words, with everything that stands against it where there is a list. */
export function refusedOutcome(refusal: Refusal, language: Language): ActOutcome {
  return {
    kind: 'refused',
    refusal: refusal.kind,
    message: wordsOfRefusal(refusal, language),
    faults: faultsOf(refusal).map((fault) => ({
      message: wordsOfFault(fault, language),
      href: addressOf(fault),
    })),
  }
}

function faultsOf({ kind, detail }: Refusal): readonly PublishFault[] {
  if (kind !== 'issueNotPublishable') return []
  return (detail as { readonly faults: readonly PublishFault[] }).faults // what publishIssue gives with this kind
}

function addressOf({ articleId, pageId }: PublishFault): string | null {
  if (articleId !== null) return `/desk/articles/${articleId}`
  return pageId === null ? null : `/desk/pages/${pageId}`
}

import type { PreflightFault } from '../../commands/preflight/PreflightFault'
import { publishFaults } from '../../commands/publishFaults'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsOfFault } from '../../messages/wordsOfFault'

/** A fault of the check before press, as a sentence. */
export function wordsOfPreflight(fault: PreflightFault, language: Language): string {
  if (fault.kind in publishFaults) return wordsOfFault(fault, language)
  const say = translator(language) as unknown as (
    key: string,
    params: Record<string, string | number>,
  ) => string // kinds are checked by a test, not by the type
  return say(`desk.board.fault.${fault.kind}`, { ...fault.params })
}

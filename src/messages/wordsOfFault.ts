import { translator } from './messagesFor'
import { wordsForParams } from './wordsForParams'

interface Worded {
  readonly kind: string
  readonly params: Readonly<Record<string, string | number>>
}

/** One thing that keeps an issue from being published, as a sentence that names the page and the story. */
export function wordsOfFault(fault: Worded, language: string | undefined | null): string {
  const say = translator(language) as unknown as (
    key: string,
    params: Record<string, string | number>,
  ) => string // kinds are checked by a test, not by the type
  return say(`fault.${fault.kind}`, wordsForParams(fault.params, language))
}

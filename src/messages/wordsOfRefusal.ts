import { translator } from './messagesFor'
import { wordsForParams } from './wordsForParams'

interface Worded {
  readonly kind: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** A refusal as a sentence for the person it stops: what happened, why, what to do. A kind without words throws. */
export function wordsOfRefusal(refusal: Worded, language: string | undefined | null): string {
  const say = translator(language) as unknown as (
    key: string,
    params: Record<string, string | number>,
  ) => string // kinds are checked by a test, not by the type
  return say(`refusal.${refusal.kind}`, wordsForParams(refusal.params ?? {}, language))
}

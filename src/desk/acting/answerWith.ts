import { refresh } from 'next/cache'
import { actContext } from '../../auth/actContext'
import type { ActContext, Newsroom } from '../../commands/ports'
import type { Result } from '../../commands/Refusal'
import { newsroom } from '../../runtime'
import { deskLanguage } from '../language/deskLanguage'
import type { ActOutcome } from './ActOutcome'
import { refusedOutcome } from './refusedOutcome'

/**
 * The frame of every server action of the desk: who asks is looked up anew, one command runs, its result is put into
 * words. `done` says what was done, in the language of the one who did it.
 */
export async function answerWith<T>(
  command: (newsroom: Newsroom, context: ActContext) => Promise<Result<T>>,
  done: (value: T) => Omit<Extract<ActOutcome, { kind: 'done' }>, 'kind'>,
): Promise<ActOutcome> {
  const language = await deskLanguage()
  const context = await actContext()
  if (!context) return refusedOutcome({ ok: false, kind: 'notSignedIn' }, language)
  const result = await command(await newsroom(), context)
  if (!result.ok) return refusedOutcome(result, language)
  refresh()
  return { kind: 'done', ...done(result.value) }
}

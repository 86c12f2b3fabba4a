import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  RequestContext,
} from 'payload'
import { AuthenticationError } from 'payload'
import { refuse } from '../hooks/refuse'
import { requestIdentity } from '../hooks/requestIdentity'
import { signInTries } from './signInTries'

const account = Symbol('the account that somebody tries to sign in to')
const accountIn = (context: RequestContext): string | undefined => Reflect.get(context, account)

/** Payload's own sign-in door knows no limit. The desk's form counts for itself (auth/signIn.ts) and comes as `local`. */
const take: CollectionBeforeOperationHook = async ({ args, operation, req, context }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args
  const name = String(Reflect.get(args.data ?? {}, 'username') ?? '')
    .trim()
    .toLowerCase()
  const tries = signInTries(req.payload)
  const seconds = await tries.take(requestIdentity(req).address ?? 'unknown', name)
  if (seconds > 0) refuse({ ok: false, kind: 'tooManyTries', params: { seconds } }, req.i18n?.language)
  Reflect.set(context, account, name)
  const wait = await tries.delayFor(name)
  await new Promise((resolve) => setTimeout(resolve, wait))
  return args
}

const succeeded: CollectionAfterLoginHook = async ({ context, req }) => {
  const name = accountIn(context)
  if (name !== undefined) await signInTries(req.payload).succeeded(name)
}

const failed: CollectionAfterErrorHook = async ({ error, context, req }) => {
  const name = accountIn(context)
  if (name !== undefined && error instanceof AuthenticationError) await signInTries(req.payload).failed(name)
}

export const limitSignIn = { take, succeeded, failed }

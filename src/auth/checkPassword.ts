import { AuthenticationError, LockedAuth } from 'payload'
import { passwordOnly } from '../cms/signIn/passwordOnly'
import { cms } from '../runtime'

/** Whose password this is: a person's number, `disabled`, or null where name or password is wrong. Opens no session. */
export async function checkPassword(username: string, password: string): Promise<number | 'disabled' | null> {
  if (username === '' || password === '') return null
  const payload = await cms()
  try {
    await payload.login({
      collection: 'users',
      data: { username, password },
      context: { [passwordOnly]: true },
    })
  } catch (error) {
    if (error instanceof AuthenticationError || error instanceof LockedAuth) return null
    if (!(error instanceof Error)) throw error
    if (kindOf(error) === 'personDisabled') return 'disabled'
    const personId: unknown = error.name === 'RightPassword' ? Reflect.get(error, 'personId') : null
    if (typeof personId === 'number') return personId
    throw error
  }
  throw new Error('A password was checked, and a session opened: guardSignIn is missing from the users.')
}

function kindOf(error: Error): unknown {
  const data: unknown = Reflect.get(error, 'data')
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'kind') : null
}

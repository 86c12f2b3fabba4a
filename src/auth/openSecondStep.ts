import { cookies } from 'next/headers'
import { isEncrypted } from './isEncrypted'
import { secondStepCookie } from './secondStepCookie'
import { signInStores } from './signInStores'

const seconds = 5 * 60

/** Asks for the second factor: a challenge that is taken once and lapses, named by a cookie. It opens nothing by itself. */
export async function openSecondStep(personId: number): Promise<void> {
  const { challenges } = await signInStores()
  const id = await challenges.open({ purpose: 'secondFactor', personId, challenge: null, seconds })
  const jar = await cookies()
  jar.set(secondStepCookie, id, {
    httpOnly: true,
    sameSite: 'strict',
    secure: await isEncrypted(),
    path: '/desk/sign-in',
    maxAge: seconds,
  })
}

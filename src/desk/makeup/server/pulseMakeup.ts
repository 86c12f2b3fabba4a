'use server'

import { signedIn } from '../../../auth/signedIn'
import type { MakeupPulse } from '../../../runtime'
import { makeupPulse } from '../../../runtime'

/** Says that this person is at the page, and asks who else is and whether it changed; null where nobody is signed in. */
export async function pulseMakeup(pageId: number): Promise<MakeupPulse | null> {
  const actor = await signedIn()
  return actor ? makeupPulse(actor, Number(pageId)) : null
}

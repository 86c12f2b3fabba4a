'use server'

import { redirect } from 'next/navigation'
import { signOut } from '../../auth/signOut'

/** Signs out and goes back to the door. */
export async function leave(): Promise<void> {
  await signOut()
  redirect('/desk/sign-in')
}

import { redirect } from 'next/navigation'
import { cache } from 'react'
import { signedIn } from '../../auth/signedIn'
import type { Actor } from '../../review/Actor'

const currentActor = cache(signedIn)

/** Who is at the desk; sends whoever is not signed in to the sign-in page, and back to `path` afterwards. */
export async function requireActor(path: string): Promise<Actor> {
  const actor = await currentActor()
  return actor ?? redirect(`/desk/sign-in?next=${encodeURIComponent(path)}`)
}

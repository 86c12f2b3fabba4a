'use client'

import { useState } from 'react'
import { Button } from '../../ui/Button'

/**
 * Leads to the house's own sign-in. next-auth asks for its token against forged requests, and answers with the
 * provider's address: a form that ended there would need a policy that lets forms go to another host.
 */
export function SingleSignOnButton({ label }: { readonly label: string }) {
  const [isPending, setIsPending] = useState(false)
  async function go(): Promise<void> {
    setIsPending(true)
    window.location.assign((await addressOfProvider()) ?? '/desk/sign-in?trouble=oidcFailed')
  }
  return (
    <Button className="mt-4 w-full" aria-busy={isPending} onClick={() => void go()}>
      {label}
    </Button>
  )
}

async function addressOfProvider(): Promise<string | null> {
  try {
    const { csrfToken } = await jsonOf(await fetch('/api/auth/csrf'))
    const answer = await fetch('/api/auth/signin/oidc', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken: String(csrfToken), callbackUrl: '/desk', json: 'true' }),
    })
    const { url } = await jsonOf(answer)
    return typeof url === 'string' ? url : null
  } catch {
    return null // said at the door: oidcFailed
  }
}

const jsonOf = async (answer: Response) => (await answer.json()) as Readonly<Record<string, unknown>> // what next-auth answers there

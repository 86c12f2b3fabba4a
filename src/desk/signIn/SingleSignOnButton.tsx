'use client'

import { useRef } from 'react'
import { Button } from '../../ui/Button'

/** Leads to the house's own sign-in. next-auth asks for its token with the form, against forged ones. */
export function SingleSignOnButton({ label }: { readonly label: string }) {
  const token = useRef<HTMLInputElement>(null)
  async function go(): Promise<void> {
    const answer = await fetch('/api/auth/csrf')
    const { csrfToken } = (await answer.json()) as { csrfToken: string } // what next-auth answers there
    if (!token.current) return
    token.current.value = csrfToken
    token.current.form?.submit()
  }
  return (
    <form method="post" action="/api/auth/signin/oidc" className="mt-4">
      <input type="hidden" name="csrfToken" defaultValue="" ref={token} />
      <input type="hidden" name="callbackUrl" value="/desk" />
      <Button className="w-full" onClick={() => void go()}>
        {label}
      </Button>
    </form>
  )
}

import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { Button } from '../../ui/Button'
import { leave } from './leave'

/** Who is at the desk, in which roles, and the way out. */
export function SignedInAs({ actor, language }: { readonly actor: Actor; readonly language: Language }) {
  const say = translator(language)
  const roles = actor.roles.map((role) => say(`role.${role}`)).join(say('desk.list')) || say('desk.noRole')
  return (
    <form action={leave} className="flex flex-wrap items-center gap-x-2 text-sm">
      <Link
        href="/desk/account"
        data-testid="who"
        title={say('desk.account.name')}
        className="no-underline hover:underline"
      >
        {say('desk.signedInAs', { name: actor.name, roles })}
      </Link>
      <Button type="submit" look="quiet">
        {say('desk.signOut')}
      </Button>
    </form>
  )
}

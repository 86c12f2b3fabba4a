import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Act } from '../../review/Act'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import type { Role } from '../../review/Role'
import { statisticsScope } from '../../review/statisticsScope'
import { classNames } from '../../ui/classNames'

const places: readonly {
  readonly path: string
  readonly word:
    | 'inbox'
    | 'queue.pool.name'
    | 'queue.commission.name'
    | 'issues'
    | 'makeup.name'
    | 'proof.name'
    | 'intake'
    | 'file'
    | 'people.name'
    | 'unit.name'
    | 'statistics.name'
  readonly act?: Act
  readonly role?: Role
  readonly may?: (actor: Actor) => boolean
}[] = [
  { path: '/desk', word: 'inbox' },
  { path: '/desk/pool', word: 'queue.pool.name', act: 'changePage' },
  { path: '/desk/commissions', word: 'queue.commission.name', act: 'askForCopy' },
  { path: '/desk/issues', word: 'issues' },
  { path: '/desk/makeup', word: 'makeup.name', act: 'changePage' },
  { path: '/desk/proofs', word: 'proof.name', act: 'putMark' },
  { path: '/desk/intake', word: 'intake', act: 'takeInPage' },
  { path: '/desk/articles/new', word: 'file', act: 'fileArticle' },
  { path: '/desk/unit', word: 'unit.name', may: (actor) => statisticsScope(actor).kind === 'units' },
  {
    path: '/desk/statistics',
    word: 'statistics.name',
    may: (actor) => statisticsScope(actor).kind === 'all',
  },
  { path: '/desk/people', word: 'people.name', role: 'administrator' },
]

/** The screens that this person has a use for. */
export function DeskNavigation({
  actor,
  language,
  here,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly here: string
}) {
  const say = translator(language)
  const isWriterOnly = actor.roles.every((role) => role === 'correspondent' || role === 'reporter')
  const open = places.filter(
    ({ act, role, may, path }) =>
      (!act || hasRoleFor(act, actor)) &&
      (!role || actor.roles.includes(role)) &&
      (!may || may(actor)) &&
      !(isWriterOnly && path === '/desk/issues'),
  )
  return (
    <nav aria-label={say('desk.navigation')} className="flex flex-wrap gap-x-1">
      {open.map(({ path, word }) => (
        <Link
          key={path}
          href={path}
          aria-current={path === here ? 'page' : undefined}
          className={classNames(
            'inline-flex min-h-9 items-center border-b-2 px-2 text-sm no-underline hover:border-vermilion',
            path === here ? 'border-vermilion font-bold' : 'border-transparent',
          )}
        >
          {say(`desk.${word}`)}
        </Link>
      ))}
    </nav>
  )
}

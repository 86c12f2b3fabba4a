import type { Role } from '../../review/Role'

export type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions'

/** `everyone` is anyone who holds a role; `own` adds people who see or change what is theirs (ownRecords.ts). */
export interface Rule {
  readonly roles: readonly Role[] | 'everyone' | 'nobody'
  readonly own?: readonly Role[]
}

const editors = ['responsibleEditor', 'deskChief', 'dutyChiefEditor'] as const
const newsroom = [...editors, 'proofreader', 'pageDesigner', 'auditor'] as const
const writers = ['reporter', 'correspondent'] as const
const settings: Record<Operation, Rule> = {
  create: { roles: ['administrator'] },
  read: { roles: 'everyone' },
  update: { roles: ['administrator'] },
  delete: { roles: ['administrator'] },
  readVersions: { roles: ['administrator', 'auditor'] },
}
const nobody: Rule = { roles: 'nobody' }
const shut: Record<Operation, Rule> = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
}

/**
 * Which role may do what to which collection at Payload's doors (REST, GraphQL, admin). One row a collection;
 * a collection without a row does not start. What a newsroom act allows beyond this is in review/policy.ts.
 *
 * - Nothing that carries copy or a decision is ever deleted here: no row of it has a `delete`.
 * - An administrator has no say over copy.
 */
export const collectionPolicy = {
  articles: {
    create: { roles: [...writers, ...editors] },
    read: { roles: newsroom, own: writers },
    update: { roles: editors, own: writers },
    delete: nobody,
    readVersions: { roles: newsroom },
  },
  photos: {
    create: { roles: [...writers, ...editors, 'pageDesigner'] },
    read: { roles: newsroom, own: writers },
    update: { roles: [...editors, 'pageDesigner'], own: writers },
    delete: nobody,
    readVersions: { roles: newsroom },
  },
  bylines: {
    create: { roles: [...editors, 'administrator'] },
    read: { roles: 'everyone' },
    update: { roles: [...editors, 'administrator'] },
    delete: { roles: ['administrator'] },
    readVersions: { roles: ['administrator', 'auditor'] },
  },
  issues: {
    create: nobody, // planned by the act planIssue, so that numbers run without a gap
    read: { roles: [...newsroom, 'administrator'] },
    update: nobody,
    delete: nobody,
    readVersions: { roles: newsroom },
  },
  pages: {
    create: nobody,
    read: { roles: [...newsroom, 'administrator'] },
    update: nobody, // stories, proofs and sign-off are acts of the desk
    delete: nobody,
    readVersions: { roles: newsroom },
  },
  'page-layouts': {
    create: { roles: ['pageDesigner', 'deskChief'] },
    read: { roles: newsroom },
    update: { roles: ['pageDesigner', 'deskChief'] },
    delete: { roles: ['pageDesigner'] },
    readVersions: { roles: newsroom },
  },
  'placed-pages': shut, // the page store's own, beside `pages`
  'page-visits': shut, // who is at which page: the makeup desk's own
  'page-styles': {
    create: { roles: ['pageDesigner', 'administrator'] },
    read: { roles: [...newsroom, 'administrator'] },
    update: { roles: ['pageDesigner', 'administrator'] },
    delete: nobody, // pages name them
    readVersions: { roles: ['administrator', 'auditor'] },
  },
  'press-files': {
    create: { roles: ['pageDesigner', 'administrator'] },
    read: { roles: ['pageDesigner', 'administrator'] },
    update: { roles: ['pageDesigner', 'administrator'] },
    delete: nobody, // styles name fonts, pages were printed with them
    readVersions: { roles: ['administrator'] },
  },
  'co-organizers': settings,
  rubrics: {
    ...settings,
    create: { roles: ['administrator', 'deskChief'] },
    update: { roles: ['administrator', 'deskChief'] },
  },
  users: {
    create: { roles: ['administrator'] },
    read: {
      roles: ['administrator', 'auditor', ...editors],
      own: ['reporter', 'correspondent', 'proofreader', 'pageDesigner'],
    },
    update: { roles: ['administrator'] },
    delete: nobody, // people stay on record; their roles end
    readVersions: { roles: ['administrator', 'auditor'] },
  },
  roles: {
    create: { roles: ['administrator'] },
    read: { roles: ['administrator', 'auditor'] },
    update: { roles: ['administrator'] },
    delete: nobody, // a role ends by its date
    readVersions: { roles: ['administrator', 'auditor'] },
  },
  newspaper: {
    create: nobody,
    read: { roles: 'everyone' },
    update: { roles: ['administrator'] },
    delete: nobody,
    readVersions: { roles: ['administrator', 'auditor'] },
  },
} satisfies Record<string, Record<Operation, Rule>>

export type PolicySubject = keyof typeof collectionPolicy

import config from '../../../payload.config'
import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/review/Role'
import { allowed } from '../../../src/cms/access/accessFor'
import type { Operation, PolicySubject } from '../../../src/cms/access/collectionPolicy'
import { collectionPolicy } from '../../../src/cms/access/collectionPolicy'
import type { Actor } from '../../../src/review/Actor'
import { person, rest } from '../../support/doors'

const operations: readonly Operation[] = ['create', 'read', 'update', 'delete', 'readVersions']
const subjects = Object.keys(collectionPolicy) as PolicySubject[]
const actor = (role: (typeof roles)[number] | null): Actor => ({
  id: 1,
  name: '某人',
  roles: role ? [role] : [],
  coOrganizerIds: [],
  bylineIds: [],
  signsAs: ['某人'],
})

const sign = (answer: ReturnType<typeof allowed>) => (answer === true ? '●' : answer === false ? '·' : '◐')

describe('who may do what at the doors of the CMS', () => {
  it('is the table that was agreed (● all, ◐ their own, · nothing)', () => {
    const lines = subjects.flatMap((subject) =>
      operations.map((operation) => {
        const cells = [null, ...roles].map((role) => sign(allowed(actor(role), subject, operation)))
        return `${subject.padEnd(14)} ${operation.padEnd(12)} ${cells.join(' ')}  ${sign(allowed(null, subject, operation))}`
      }),
    )
    expect([`columns: no role, ${roles.join(', ')}, visitor`, ...lines].join('\n')).toMatchSnapshot()
  })

  it('has a row for every collection and global that Payload serves', async () => {
    const { collections, globals } = await config
    const served = [...collections, ...globals].map(({ slug }) => slug)
    const ours = served.filter((slug) => !slug.startsWith('payload-'))
    expect(ours.toSorted()).toEqual(subjects.toSorted())
  })

  it('gives every collection its own access and readVersions, none of Payload’s defaults', async () => {
    const { collections, globals } = await config
    for (const { slug, access } of [...collections, ...globals]) {
      expect(access.readVersions, slug).toBeTypeOf('function')
      expect(String(access.read), slug).not.toContain('Boolean(user)')
    }
  })

  it('shuts Payload’s own collections even to an administrator', async () => {
    const admin = await person(['administrator'])
    const { collections } = await config
    const internal = collections
      .map(({ slug }) => slug)
      .filter((slug) => slug.startsWith('payload-') && slug !== 'payload-preferences')
    expect(internal.length).toBeGreaterThan(0)
    for (const slug of internal)
      expect((await rest(admin, 'GET', `/${slug}`)).status, slug).toBeGreaterThanOrEqual(400)
  })

  it('shows a visitor nothing of any collection, its versions or its count', async () => {
    const { collections } = await config
    for (const { slug } of collections.filter((one) => one.slug !== 'payload-preferences')) {
      for (const path of [
        `/${slug}`,
        `/${slug}/versions`,
        `/${slug}/count`,
        `/${slug}?draft=true&depth=3&limit=0`,
      ]) {
        expect([401, 403, 404, 501], path).toContain((await rest(null, 'GET', path)).status)
      }
    }
  })

  it('shows a person without a role nothing', async () => {
    const nobody = await person([])
    for (const slug of subjects.filter((one) => one !== 'newspaper')) {
      expect((await rest(nobody, 'GET', `/${slug}`)).status, slug).toBe(403)
    }
  })

  it('counts a change of role from the next request on', async () => {
    const editor = await person(['responsibleEditor'])
    expect((await rest(editor, 'GET', '/articles')).status).toBe(200)
    const admin = await person(['administrator'])
    const { body } = await rest(admin, 'GET', `/roles?where[person][equals]=${editor.id}`)
    const ended = await rest(admin, 'PATCH', `/roles/${body.docs?.[0]?.['id']}`, {
      until: '2021-01-01T00:00:00Z',
    })
    expect(ended.status).toBe(200)
    expect((await rest(editor, 'GET', '/articles')).status).toBe(403)
  })
})

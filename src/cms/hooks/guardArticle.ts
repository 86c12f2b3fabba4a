import type { CollectionBeforeChangeHook, PayloadRequest, RequestContext } from 'payload'
import { hashCopy } from '../../newspaper/article/hashCopy'
import { parseByline } from '../../newspaper/byline/parseByline'
import type { Actor } from '../../review/Actor'
import { grantFor } from '../../review/grantFor'
import { transition } from '../../review/transition'
import { actorOf } from '../access/actorOf'
import { idOf } from '../access/idOf'
import { readCopy } from '../stores/articleCopy'
import { toArticleUnderReview } from '../stores/toArticleUnderReview'
import { guardRevision } from './guardRevision'
import { isAct } from './isAct'
import { refuse } from './refuse'

/** Kept from one hook of a request to the next: what a change of copy did to the reviews. */
export const changeOfCopy = Symbol('what a change of copy did')

type Row = Record<string, unknown>

/** Fields that only acts of the newsroom write: at every door, what stands in the database is put back. */
const writtenByActs = [
  'number',
  'authors',
  'signatures',
  'reviewState',
  'passes',
  'returnReason',
  'intakeNotes',
] as const

/**
 * The review rules at Payload's own doors (REST, GraphQL, admin, duplicate, restore, bulk): whoever writes an article
 * without a command is held to the same transition, and can change the copy but no state.
 */
export const guardArticle: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
  context,
}) => {
  if (isAct(context)) return data
  const actor = await actorOf(req)
  if (!actor) return refuse({ ok: false, kind: 'notSignedIn' }, req.i18n?.language)
  return operation === 'create'
    ? filed(data, actor, req)
    : changed({ data, originalDoc, actor, req, context })
}

function filed(data: Row, actor: Actor, req: PayloadRequest): Row {
  const grant = grantFor({ act: 'fileArticle', actor, is: { own: true } })
  if (!grant.ok) refuse(grant, req.i18n?.language)
  return {
    ...withCopy(data, req),
    number: null,
    authors: [actor.id],
    signatures: [],
    reviewState: 'draft',
    passes: [],
    returnReason: null,
    intakeNotes: [],
    coOrganizer: ownUnit(data, actor),
    rev: 1,
  }
}

/** A correspondent files for their own unit, whatever the form says. */
function ownUnit(data: Row, actor: Actor): number | null {
  const named = idOf(data['coOrganizer'])
  if (actor.roles.some((role) => role !== 'correspondent')) return named
  return named !== null && actor.coOrganizerIds.includes(named) ? named : (actor.coOrganizerIds[0] ?? null)
}

async function changed(write: {
  data: Row
  originalDoc: Row
  actor: Actor
  req: PayloadRequest
  context: RequestContext
}): Promise<Row> {
  const { data, originalDoc, actor, req, context } = write
  const rev = await guardRevision({
    req,
    collection: 'articles',
    id: Number(originalDoc['id']),
    context,
    current: () => readCopy(originalDoc),
    yours: readCopy(data),
  })
  const kept = Object.fromEntries(writtenByActs.map((name) => [name, originalDoc[name]]))
  const next: Row = {
    ...withCopy({ ...data, ...kept }, req),
    coOrganizer: data['coOrganizer'] === undefined ? idOf(originalDoc['coOrganizer']) : ownUnit(data, actor),
    rev,
  }
  if (!touchesCopy(next, originalDoc)) return next
  const outcome = transition({
    article: toArticleUnderReview(originalDoc),
    act: { kind: 'changeCopy', copyHash: String(next['copyHash']) },
    actor,
    at: new Date().toISOString(),
  })
  if (!outcome.ok) return refuse(outcome, req.i18n?.language)
  Reflect.set(context, changeOfCopy, { outcome, before: originalDoc['copyHash'] })
  return { ...next, reviewState: outcome.state, passes: [...outcome.passes] }
}

/** Everything that is printed, or decides where and whether it is, counts as a change of the article. */
const printed = ['copyHash', 'source', 'rubric', 'coOrganizer', 'photos', 'embargoUntil'] as const

function touchesCopy(next: Row, before: Row): boolean {
  return printed.some((name) => comparable(next[name]) !== comparable(before[name]))
}

const comparable = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((one) => idOf(one) ?? one) : (idOf(value) ?? value ?? null))

function withCopy(data: Row, req: PayloadRequest): Row {
  const bylineText = typeof data['bylineText'] === 'string' ? data['bylineText'] : null
  const byline = bylineText === null ? null : parseByline(bylineText)
  const bylines = byline?.ok === true ? byline.parts.map((part) => ({ ...part })) : []
  const reading = readCopy({ ...data, bylines })
  if (!reading.ok)
    return refuse(
      { ok: false, kind: 'copyInvalid', params: { faults: reading.faults.join('; ') } },
      req.i18n?.language,
    )
  return { ...data, bylines, copyHash: hashCopy(reading.copy) }
}

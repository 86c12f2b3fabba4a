import { beforeAll, describe, expect, it } from 'vitest'
import { prepareNextIssue } from '../../../../bin/sample/prepareNextIssue'
import { printIssue } from '../../../../bin/sample/printIssue'
import type { StoredArticle, StoredPage } from '../../../../src/commands/ports'
import { articleGrant } from '../../../../src/review/articleGrant'
import { articleStates } from '../../../../src/review/ArticleState'
import { sampleRoom } from './sampleRoom'

describe('the newsroom at work on the next issue', () => {
  const { sample, actors, memory, room } = sampleRoom()
  let articles: readonly StoredArticle[] = []
  let pages: readonly StoredPage[] = []

  beforeAll(async () => {
    await printIssue(room, sample)
    const issue = await prepareNextIssue(room, sample)
    articles = memory.state.articles.filter(({ state }) => state !== 'published')
    pages = memory.state.pages.filter(({ issueId }) => issueId === issue.id)
    expect(issue).toMatchObject({ date: '2026-11-26', number: 48, serialNumber: 2320, state: 'planned' })
  }, 60_000)

  it('plans four pages titled like the last ones, with flag and strip on page 3', () => {
    expect(pages.map(({ title }) => title)).toEqual(['要闻', '农技课堂', '地方科协', '科普生活'])
    expect(pages[2]).toMatchObject({ state: 'makeup', flag: { name: '地方科协', pinyin: 'DI FANG KE XIE' } })
    const [printed] = memory.state.published
    const strip = printed?.pages.find(({ page }) => page.number === 3)?.page.coOrganizers
    expect(pages.map(({ coOrganizers }) => coOrganizers)).toEqual([null, null, strip, null])
    expect(pages.map(({ layoutId }) => layoutId)).toEqual(memory.state.layouts.map(({ id }) => id))
    expect(pages[2]?.placed?.style).toBe('broadsheet-8x13')
  })

  it('has three stories on page 3, each in another state, and the others in the pool', () => {
    const placed = pages.map((page) => page.articleIds.map((id) => memory.article(id).state))
    expect(placed).toEqual([[], [], ['approved', 'awaitingSecondReview', 'draft'], []])
    const onPages = pages.flatMap(({ articleIds }) => articleIds)
    const pool = articles.filter(({ id }) => !onPages.includes(id)).map(({ state }) => state)
    const states = articleStates.filter((state) => pool.includes(state))
    expect(states).toEqual([
      'draft',
      'awaitingFirstReview',
      'awaitingSecondReview',
      'awaitingFinalReview',
      'approved',
    ])
  })

  it.each(['reporter-zhou', 'unit-nanbu', 'unit-yucheng'])('has a draft of their own for %s', (username) => {
    const { id } = actorOf(username)
    expect(articles.some(({ state, authorIds }) => state === 'draft' && authorIds.includes(id))).toBe(true)
  })

  it.each(['editor-shen', 'editor-gu', 'desk-lu', 'chief-qin', 'chief-wen'])(
    'has a story that %s may pass',
    (username) => {
      const mayPass = articles.filter(
        (article) => articleGrant(article, { kind: 'pass' }, actorOf(username)).ok,
      )
      expect(mayPass).not.toEqual([])
    },
  )

  it('gives every returned story a reason, and keeps it with the draft', () => {
    const returned = articles.filter(({ returnReason }) => returnReason !== null)
    expect(returned.map(({ state, returnReason }) => [state, returnReason?.code])).toEqual([
      ['draft', 'facts'],
      ['draft', 'incomplete'],
    ])
  })

  function actorOf(username: string) {
    const actor = actors.get(username)
    if (!actor) throw new Error(`Nobody is called ${username}.`)
    return actor
  }
})

import { describe, expect, it } from 'vitest'
import type { CopyPart } from '../../../../src/newspaper/article/copyParts'
import { copyParts } from '../../../../src/newspaper/article/copyParts'
import { pageTransition } from '../../../../src/review/pageTransition'
import { markGrant } from '../../../../src/review/proof/markGrant'
import { markObjection } from '../../../../src/review/proof/markObjection'
import type { OpenMark } from '../../../../src/review/proof/OpenMark'
import { passageAnchor } from '../../../../src/review/proof/passageAnchor'
import { proofSignNames, proofSigns } from '../../../../src/review/proof/proofSigns'
import { reanchor } from '../../../../src/review/proof/reanchor'
import { roles } from '../../../../src/review/Role'
import { copy, page, person } from '../../../support/builders'

const at = '2026-11-18T09:00:00.000Z'
const now = { hash: 'page hash', storyHashes: {}, placedHash: 'placed now' }
const proof = (round: 1 | 2 | 3) => ({
  round,
  personId: 40 + round,
  personName: `校对${round}`,
  pageHash: now.hash,
  at,
})
const put = (round: 1 | 2 | 3, placedHash = 'placed now'): OpenMark => ({ round, placedHash })

describe('open marks', () => {
  const complete = (round: 1 | 2 | 3, openMarks: readonly OpenMark[]) =>
    pageTransition({
      page: page({ state: 'proofing', proofs: [proof(1), proof(2)].slice(0, round - 1) }),
      act: { kind: 'completeProof', round, pageHash: now.hash },
      actor: person('proofreader', { id: 49 }),
      now: { ...now, openMarks },
      at,
    })
  const sign = (openMarks: readonly OpenMark[]) =>
    pageTransition({
      page: page({ state: 'proofing', proofs: [proof(1), proof(2), proof(3)] }),
      act: { kind: 'signOff', pageHash: now.hash },
      actor: person('dutyChiefEditor'),
      now: { ...now, openMarks },
      at,
    })

  it('of the round in hand do not stop its proofreader, who has just put them', () => {
    expect(complete(1, [put(1)])).toMatchObject({ ok: true })
    expect(complete(2, [put(2)])).toMatchObject({ ok: true })
  })

  it('of an earlier round keep the next one from being completed', () => {
    expect(complete(2, [put(1)])).toMatchObject({ kind: 'marksOpen', params: { round: 2, count: 1 } })
    expect(complete(3, [put(1), put(2), put(3)])).toMatchObject({ kind: 'marksOpen', params: { count: 2 } })
    expect(complete(3, [])).toMatchObject({ ok: true })
  })

  it('carried along from another placed page are seen in the first round and settled before the second', () => {
    expect(complete(1, [put(2, 'placed before')])).toMatchObject({ ok: true })
    expect(complete(2, [put(2, 'placed before')])).toMatchObject({ kind: 'marksOpen', params: { count: 1 } })
  })

  it('of any round keep the page from being signed off', () => {
    expect(sign([put(3)])).toMatchObject({ kind: 'marksOpenAtSignOff', params: { count: 1 } })
    expect(sign([])).toMatchObject({ ok: true })
  })
})

describe('marks', () => {
  const parts = copyParts(copy())
  const body = parts.find(({ part }) => part === 'body.0')
  if (!body) throw new Error('The invented story has a body.')
  const passage = passageAnchor(1, body, { start: 3, end: 6 })
  const area = { kind: 'area', x: 10, y: 10, width: 20, height: 20 } as const
  const ask = (given: Partial<Parameters<typeof markObjection>[0]>) =>
    markObjection({ sign: 'correct', anchor: passage, words: '云溪', partsOf: () => parts, ...given })

  it('are put by proofreaders alone, and settled by the page’s editor, the designer or a proofreader', () => {
    const may = (act: 'putMark' | 'settleMark') =>
      roles.filter((role) => markGrant(page({ state: 'proofing' }), act, person(role)).ok)
    expect(may('putMark')).toEqual(['proofreader'])
    expect(may('settleMark')).toEqual(['responsibleEditor', 'proofreader', 'pageDesigner'])
    const ofAnother = page({ state: 'proofing', responsibleEditorIds: [7] })
    expect(markGrant(ofAnother, 'settleMark', person('responsibleEditor', { id: 8 }))).toMatchObject({
      kind: 'notYourPage',
    })
    expect(markGrant(page({ state: 'signedOff' }), 'putMark', person('proofreader'))).toMatchObject({
      kind: 'pageOutOfTurn',
    })
  })

  it('stand on a passage or an area as the standard has it', () => {
    for (const sign of proofSignNames) {
      const { on } = proofSigns[sign]
      expect([sign, ask({ sign })?.kind]).toEqual([sign, on === 'area' ? 'markNeedsArea' : undefined])
      expect([sign, ask({ sign, anchor: area })?.kind]).toEqual([
        sign,
        on === 'passage' ? 'markNeedsPassage' : undefined,
      ])
    }
  })

  it('that ask for other words say which', () => {
    expect(ask({ words: ' ' })).toMatchObject({ kind: 'markWithoutWords', params: { sign: 'correct' } })
    expect(ask({ sign: 'delete', words: null })).toBeNull()
  })

  it('are on words that are there', () => {
    expect(ask({ partsOf: () => null })).toMatchObject({ kind: 'markPassageGone' })
    expect(ask({ anchor: { ...passage, quote: '别的字' } })).toMatchObject({ kind: 'markPassageGone' })
  })
})

describe('the passage of a mark', () => {
  const part = (text: string, name = 'body.0'): CopyPart => ({ part: name, text })
  const text = '近日，云溪县的大篷车开进云溪村，孩子们看了个够。'
  const anchor = passageAnchor(1, part(text), { start: 12, end: 14 }) // the second 云溪

  it('stays where it is while nothing changed', () => {
    expect(reanchor(anchor, [part(text)])).toEqual({
      place: { part: 'body.0', start: 12, end: 14 },
      isMoved: false,
    })
  })

  it('moves along with its words when copy comes in before it', () => {
    const later = `十一月的${text}`
    expect(reanchor(anchor, [part(later)])).toEqual({
      place: { part: 'body.0', start: 16, end: 18 },
      isMoved: true,
    })
  })

  it('is found in another paragraph where the paragraph was parted', () => {
    const parted = [part('近日，云溪县的大篷车'), part('开进云溪村，孩子们看了个够。', 'body.1')]
    expect(reanchor(anchor, parted)).toMatchObject({ place: { part: 'body.1', start: 2, end: 4 } })
  })

  it('is gone where its words are', () => {
    expect(reanchor(anchor, [part('近日，大篷车开进山里。')]).place).toBeNull()
    expect(reanchor(anchor, []).place).toBeNull()
  })

  it('is not taken for the same words of another sentence', () => {
    const others = [part('近日，大篷车开进山里。'), part('记者在云溪采访。', 'body.1')]
    expect(reanchor(anchor, others).place).toBeNull()
  })
})

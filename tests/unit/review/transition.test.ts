import { describe, expect, it } from 'vitest'
import type { ArticleAct } from '../../../src/review/ArticleAct'
import type { ReviewStage } from '../../../src/review/ReviewStage'
import { transition } from '../../../src/review/transition'
import { answers, article, pass, person, threePasses } from '../../support/builders'

const at = '2026-11-18T09:00:00.000Z'
const { copyHash } = article()

const passing = (
  stage: ReviewStage,
  given: Partial<Extract<ArticleAct, { kind: 'pass' }>> = {},
): ArticleAct => ({
  kind: 'pass',
  stage,
  copyHash,
  opinion: '同意',
  checklist: answers(stage),
  ...given,
})

const waitingForSecond = article({ state: 'awaitingSecondReview', passes: [pass('firstReview')] })
const waitingForFinal = article({
  state: 'awaitingFinalReview',
  passes: [pass('firstReview'), pass('secondReview')],
})

describe('three reviews by three people', () => {
  it('refuses a second review by the one who did the first, also after a change of role', () => {
    const actor = person('deskChief', { id: 11 })
    const outcome = transition({ article: waitingForSecond, act: passing('secondReview'), actor, at })
    expect(outcome).toMatchObject({ ok: false, kind: 'reviewedAlready', params: { stage: 'firstReview' } })
  })

  it('refuses a final review by the one who did the first or the second', () => {
    for (const id of [11, 12]) {
      const actor = person('dutyChiefEditor', { id })
      const outcome = transition({ article: waitingForFinal, act: passing('finalReview'), actor, at })
      expect(outcome).toMatchObject({ ok: false, kind: 'reviewedAlready' })
    }
  })

  it('refuses a return or a rejection by somebody who has passed an earlier stage', () => {
    const actor = person('deskChief', { id: 11 })
    for (const kind of ['return', 'reject'] as const) {
      const act = { kind, stage: 'secondReview', reason: { code: 'facts', words: '请核对' } } as const
      expect(transition({ article: waitingForSecond, act, actor, at })).toMatchObject({
        kind: 'reviewedAlready',
      })
    }
  })

  it('refuses an author by account', () => {
    const actor = person('deskChief', { id: 5 })
    const outcome = transition({
      article: { ...waitingForSecond, authorIds: [5] },
      act: passing('secondReview'),
      actor,
      at,
    })
    expect(outcome).toMatchObject({ ok: false, kind: 'authorsDoNotReview' })
  })

  it('refuses an author who only signs, also under a pen name printed with a space', () => {
    const actor = person('deskChief', { signsAs: ['周溪', '王磊'] })
    const outcome = transition({
      article: { ...waitingForSecond, authorIds: [], bylineNames: ['王 磊'] },
      act: passing('secondReview'),
      actor,
      at,
    })
    expect(outcome).toMatchObject({ ok: false, kind: 'authorsDoNotReview' })
  })

  it('lets a person of many roles do one stage and no other', () => {
    const actor = person(['responsibleEditor', 'deskChief', 'dutyChiefEditor'])
    const first = transition({
      article: article({ state: 'awaitingFirstReview' }),
      act: passing('firstReview'),
      actor,
      at,
    })
    expect(first).toMatchObject({ ok: true, role: 'responsibleEditor', state: 'awaitingSecondReview' })
    if (!first.ok) return
    const second = transition({
      article: { ...article(), ...first },
      act: passing('secondReview'),
      actor,
      at,
    })
    expect(second).toMatchObject({ ok: false, kind: 'reviewedAlready' })
  })
})

describe('a pass', () => {
  const actor = person('deskChief')
  const ask = (act: ArticleAct, story = waitingForSecond) => transition({ article: story, act, actor, at })

  it('names reviewer, stage, copy and time', () => {
    const outcome = ask(passing('secondReview'))
    expect(outcome).toMatchObject({ ok: true, state: 'awaitingFinalReview' })
    if (!outcome.ok) return
    expect(outcome.passes.at(-1)).toEqual({
      stage: 'secondReview',
      personId: actor.id,
      personName: actor.name,
      copyHash,
      at,
    })
  })

  it('is refused where the copy changed after the reviewer read it', () => {
    expect(ask(passing('secondReview', { copyHash: 'read before' }))).toMatchObject({ kind: 'copyChanged' })
  })

  it('is refused out of turn: on a stage that is over', () => {
    expect(ask(passing('firstReview'))).toMatchObject({ kind: 'stageIsOver' })
  })

  it('is refused as late to an editor whose stage somebody else has passed meanwhile', () => {
    const late = person('responsibleEditor')
    const outcome = transition({ article: waitingForSecond, act: passing('firstReview'), actor: late, at })
    expect(outcome).toMatchObject({ kind: 'stageIsOver', params: { stage: 'firstReview' } })
  })

  it('says to somebody without any say over copy that it is their role, not the turn', () => {
    const actor = person(['administrator', 'auditor'])
    expect(transition({ article: article(), act: passing('firstReview'), actor, at })).toMatchObject({
      kind: 'notYourRole',
    })
  })

  it('is refused out of turn: on a draft', () => {
    expect(ask(passing('firstReview'), article())).toMatchObject({ kind: 'outOfTurn' })
  })

  it('carries an opinion in second and final review; in first review it may be left empty', () => {
    expect(ask(passing('secondReview', { opinion: '  ' }))).toMatchObject({ kind: 'opinionMissing' })
    const chief = person('dutyChiefEditor')
    const act = passing('finalReview', { opinion: '' })
    expect(transition({ article: waitingForFinal, act, actor: chief, at })).toMatchObject({
      kind: 'opinionMissing',
    })
    const editor = person('responsibleEditor')
    const first = transition({
      article: article({ state: 'awaitingFirstReview' }),
      act: passing('firstReview', { opinion: '' }),
      actor: editor,
      at,
    })
    expect(first.ok).toBe(true)
  })

  it('answers every point of the check-list', () => {
    const { secrecy: _left, ...others } = answers('secondReview')
    const refused = ask(passing('secondReview', { checklist: others }))
    expect(refused).toMatchObject({ kind: 'checklistIncomplete', params: { items: 'secrecy' } })
    expect(ask(passing('secondReview', { checklist: Object.create(answers('secondReview')) }))).toMatchObject(
      {
        kind: 'checklistIncomplete',
      },
    )
  })

  it('is refused where a point of the check-list does not hold', () => {
    const checklist = { ...answers('secondReview'), facts: false }
    expect(ask(passing('secondReview', { checklist }))).toMatchObject({
      kind: 'checklistFailed',
      params: { items: 'facts' },
    })
  })
})

describe('a return', () => {
  const actor = person('deskChief')

  it('goes to the author as a draft, and voids the passes', () => {
    const act = {
      kind: 'return',
      stage: 'secondReview',
      reason: { code: 'facts', words: '请核对数字' },
    } as const
    const outcome = transition({ article: waitingForSecond, act, actor, at })
    expect(outcome).toMatchObject({
      ok: true,
      state: 'draft',
      passes: [],
      voided: [{ stage: 'firstReview' }],
    })
  })

  it('names a reason, code and words', () => {
    for (const reason of [
      { code: 'facts', words: ' ' },
      { code: 'because', words: '请核对' },
    ]) {
      const act = { kind: 'return', stage: 'secondReview', reason } as const
      expect(transition({ article: waitingForSecond, act, actor, at })).toMatchObject({
        kind: 'returnReasonMissing',
      })
    }
  })

  it('leaves rejected copy on record: nobody can go on with it', () => {
    const everyone = person(['responsibleEditor', 'deskChief', 'dutyChiefEditor', 'reporter'])
    const rejected = article({ state: 'rejected' })
    for (const act of [
      { kind: 'submit' },
      { kind: 'changeCopy', copyHash: 'x' },
      { kind: 'withdraw' },
    ] as const) {
      expect(transition({ article: rejected, act, actor: everyone, at })).toMatchObject({ kind: 'outOfTurn' })
    }
  })
})

describe('a change of copy', () => {
  const editor = person('responsibleEditor')
  const change = (story: typeof waitingForFinal, hash: string) =>
    transition({ article: story, act: { kind: 'changeCopy', copyHash: hash }, actor: editor, at })

  it('voids every pass that names the old copy and goes back to the first review', () => {
    expect(change(waitingForFinal, 'new')).toMatchObject({
      ok: true,
      state: 'awaitingFirstReview',
      passes: [],
      voided: [{ stage: 'firstReview' }, { stage: 'secondReview' }],
    })
  })

  it('that changes nothing voids nothing', () => {
    expect(change(waitingForFinal, copyHash)).toMatchObject({ state: 'awaitingFinalReview', voided: [] })
  })

  it('goes back to the stage whose pass fell, where an earlier one names the new copy', () => {
    const story = {
      ...waitingForFinal,
      passes: [pass('firstReview'), pass('secondReview', { copyHash: 'older' })],
    }
    expect(change(story, copyHash)).toMatchObject({
      state: 'awaitingSecondReview',
      passes: [{ stage: 'firstReview' }],
    })
  })

  it('is refused after final review until the story is reopened, which takes away that review', () => {
    const approved = article({ state: 'approved', passes: threePasses() })
    expect(change(approved, 'new')).toMatchObject({ kind: 'outOfTurn' })
    const chief = person('dutyChiefEditor')
    const reopened = transition({
      article: approved,
      act: { kind: 'reopen', reason: '错字' },
      actor: chief,
      at,
    })
    expect(reopened).toMatchObject({
      ok: true,
      state: 'awaitingFinalReview',
      voided: [{ stage: 'finalReview' }],
    })
    expect(
      transition({ article: approved, act: { kind: 'reopen', reason: ' ' }, actor: chief, at }),
    ).toMatchObject({ kind: 'reasonMissing' })
  })

  it("is refused to an author whose story is in review, and to anybody else's reporter", () => {
    const reporter = person('reporter', { id: 1 })
    const act = { kind: 'changeCopy', copyHash: 'new' } as const
    expect(transition({ article: waitingForSecond, act, actor: reporter, at }).ok).toBe(false)
    expect(transition({ article: article({ authorIds: [2] }), act, actor: reporter, at })).toMatchObject({
      kind: 'notYourArticle',
    })
  })
})

describe('what is printed', () => {
  const chief = person('dutyChiefEditor')
  const publish = (story: ReturnType<typeof article>) =>
    transition({ article: story, act: { kind: 'publish', copyHash: story.copyHash }, actor: chief, at }).ok

  it('has passed all three reviews as it is', () => {
    expect(publish(article({ state: 'approved', passes: threePasses() }))).toBe(true)
    expect(publish(article({ state: 'approved', passes: threePasses('other copy') }))).toBe(false)
    expect(publish(article({ state: 'approved', passes: threePasses().slice(1) }))).toBe(false)
    expect(
      publish(article({ state: 'approved', passes: threePasses().map((one) => ({ ...one, personId: 11 })) })),
    ).toBe(false)
  })

  it('is the copy that was asked for', () => {
    const story = article({ state: 'approved', passes: threePasses() })
    const act = { kind: 'publish', copyHash: 'another' } as const
    expect(transition({ article: story, act, actor: chief, at })).toMatchObject({ kind: 'copyChanged' })
  })

  it('is corrected and retracted with a notice only', () => {
    const story = article({ state: 'published', passes: threePasses() })
    for (const act of [
      { kind: 'correct', copyHash: 'x', notice: '' },
      { kind: 'retract', notice: ' ' },
    ] as const) {
      expect(transition({ article: story, act, actor: chief, at })).toMatchObject({ kind: 'noticeMissing' })
    }
  })
})

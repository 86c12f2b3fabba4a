import { describe, expect, it } from 'vitest'
import { beijingMoment } from '../../../../src/desk/inbox/beijingMoment'
import { inboxAddress, parseInbox } from '../../../../src/desk/inbox/inboxAddress'

const views = ['waiting', 'late', 'all'] as const

describe('the address of the inbox', () => {
  it('says what was chosen, and is read back as it was', () => {
    const given = { view: 'all', stage: 'draft', page: 'none', rubric: '7', unit: '3', q: '天文课' }
    const question = parseInbox({ ...given, after: '1.-1732423423000.12' }, views)
    const address = inboxAddress(question, { after: question.after })
    const read = Object.fromEntries(new URL(address, 'http://desk.example').searchParams)
    expect(parseInbox(read, views)).toEqual(question)
  })

  it('begins with the first view where none, or another’s, is named, and takes nothing that is no choice', () => {
    const question = parseInbox({ view: 'mine', stage: 'lost', page: '-1', after: '9.9', unit: ['1'] }, views)
    expect(question).toMatchObject({ view: 'waiting', stage: null, page: null, unit: null, after: null })
  })

  it('goes back to the first page where a filter changes', () => {
    const question = parseInbox({ view: 'all', after: '0.5.6' }, views)
    expect(inboxAddress(question, { rubric: 2 })).toBe('/desk?view=all&rubric=2')
  })

  it('takes a time of the form as Beijing’s', () => {
    expect(beijingMoment('2026-11-24T18:00')).toBe('2026-11-24T10:00:00.000Z')
    expect(beijingMoment('')).toBeNull()
  })
})

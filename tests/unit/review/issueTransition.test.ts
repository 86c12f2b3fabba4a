import { describe, expect, it } from 'vitest'
import { issueStates } from '../../../src/review/IssueState'
import { issueTransition } from '../../../src/review/issueTransition'
import { roles } from '../../../src/review/Role'
import { person } from '../../support/builders'

describe('an issue', () => {
  it('is closed by desk chief or duty chief editor, then published by the duty chief editor, once', () => {
    const allowed = (['closeIssue', 'publishIssue'] as const).flatMap((act) =>
      issueStates.flatMap((state) =>
        roles.flatMap((role) => {
          const outcome = issueTransition({ state, act, actor: person(role) })
          return outcome.ok ? [`${act}: ${role}, ${state} → ${outcome.state}`] : []
        }),
      ),
    )
    expect(allowed).toEqual([
      'closeIssue: deskChief, planned → closed',
      'closeIssue: dutyChiefEditor, planned → closed',
      'publishIssue: dutyChiefEditor, closed → published',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { disablePerson } from '../../../src/commands/disablePerson'
import { enablePerson } from '../../../src/commands/enablePerson'
import { resetSecondFactors } from '../../../src/commands/resetSecondFactors'
import type { StoredPerson } from '../../../src/commands/PeopleStore'
import type { Role } from '../../../src/review/Role'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const person = (id: number, over: Partial<StoredPerson> = {}): StoredPerson => ({
  id,
  name: `人${id}`,
  isDisabled: false,
  isAdministrator: false,
  ...over,
})

function room(accounts: readonly StoredPerson[], as: { id: number; roles: readonly Role[] }) {
  const memory = memoryNewsroom({ accounts: [...accounts] })
  const actor = { id: as.id, name: '管理员', roles: as.roles, coOrganizerIds: [], bylineIds: [], signsAs: [] }
  const context = { actor, requestId: null, address: null }
  const act = (command: typeof disablePerson, personId: number, reason = '离职') =>
    command(memory.newsroom, { context, personId, reason })
  return { memory, act }
}
const admin = { id: 1, roles: ['administrator'] } as const

describe('acts of an administrator on people', () => {
  test('disable with a reason, once, and leave it in the ledger', async () => {
    const { act, memory } = room([person(1, { isAdministrator: true }), person(2)], admin)
    expect(await act(disablePerson, 2)).toMatchObject({ ok: true })
    expect(await act(disablePerson, 2)).toMatchObject({ kind: 'disabledAlready' })
    expect(await act(enablePerson, 2)).toMatchObject({ ok: true })
    expect(await act(enablePerson, 2)).toMatchObject({ kind: 'notDisabled' })
    expect(await act(resetSecondFactors, 2)).toMatchObject({ ok: true })
    expect(memory.state.ledger.map(({ act: name, opinion }) => [name, opinion])).toEqual([
      ['disablePerson', '离职'],
      ['enablePerson', '离职'],
      ['resetSecondFactors', '离职'],
    ])
  })

  test('are refused without a reason, to anybody else, and to oneself', async () => {
    const { act } = room([person(1, { isAdministrator: true }), person(2)], admin)
    expect(await act(disablePerson, 2, '  ')).toMatchObject({ kind: 'reasonMissing' })
    for (const command of [disablePerson, resetSecondFactors])
      expect(await act(command, 1)).toMatchObject({ kind: 'notYourself' })
    expect(await act(disablePerson, 99)).toMatchObject({ kind: 'notFound' })
    const chief = room([person(2)], { id: 5, roles: ['dutyChiefEditor'] })
    expect(await chief.act(disablePerson, 2)).toMatchObject({ kind: 'notYourRole' })
  })

  test('never shut out the last administrator who may come in', async () => {
    const others = [
      person(2, { isAdministrator: true }),
      person(3, { isAdministrator: true, isDisabled: true }),
    ]
    const { act, memory } = room(others, admin) // the one who acts has lost the role in the meantime
    expect(await act(disablePerson, 2)).toMatchObject({ kind: 'lastAdministrator' })
    expect(memory.state.ledger).toEqual([])
  })
})

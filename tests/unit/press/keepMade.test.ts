import { describe, expect, it } from 'vitest'
import { keepMade } from '../../../src/press/keepMade'

describe('what the press keeps of what it made', () => {
  const counted = () => {
    let count = 0
    return async () => ++count
  }

  it('is given again for the same, and made for another', async () => {
    const keep = keepMade<number>(2)
    const make = counted()
    expect([await keep(['a'], make), await keep(['a'], make), await keep(['b'], make)]).toEqual([1, 1, 2])
  })

  it('is made once for two who ask at the same time', async () => {
    const keep = keepMade<number>(2)
    const make = counted()
    expect(await Promise.all([keep('a', make), keep('a', make)])).toEqual([1, 1])
  })

  it('is the newest: the oldest goes where there is too much', async () => {
    const keep = keepMade<number>(2)
    const make = counted()
    for (const one of ['a', 'b', 'a', 'c']) await keep(one, make)
    expect([await keep('a', make), await keep('b', make)]).toEqual([1, 4])
  })

  it('is nothing that failed or is not worth it', async () => {
    const keep = keepMade<number>(2, (made) => made > 1)
    const make = counted()
    await expect(keep('a', () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper')
    expect([await keep('a', make), await keep('a', make), await keep('a', make)]).toEqual([1, 2, 2])
  })
})

import { describe, expect, it } from 'vitest'
import { keepStandings } from '../../../../src/site/standing/keepStandings'
import type { Standing } from '../../../../src/site/standing/standingAt'

/** A record that can go away, be slow and change, and a clock that is set by hand. */
function keeping({ most = 10 } = {}) {
  const state = { standing: 'there' as Standing, isAway: false, isStuck: false, reads: 0, time: 0 }
  const standingOf = keepStandings({
    read: async () => {
      state.reads += 1
      if (state.isStuck) await new Promise(() => undefined)
      if (state.isAway) throw new Error('away')
      return state.standing
    },
    now: () => state.time,
    fresh: 2_000,
    patience: 5,
    most,
  })
  return { state, standingOf }
}

describe('keepStandings', () => {
  it('asks the record once for readers who come within moments', async () => {
    const { state, standingOf } = keeping()
    await standingOf('/2026-11-19')
    await standingOf('/2026-11-19')
    expect(state.reads).toBe(1)
  })

  it('hears of a retraction once its memory is no longer fresh', async () => {
    const { state, standingOf } = keeping()
    await standingOf('/2026-11-19/3/2')
    state.standing = 'retracted'
    state.time = 2_001
    expect(await standingOf('/2026-11-19/3/2')).toBe('retracted')
  })

  it('goes on with what it knows while the record is away', async () => {
    const { state, standingOf } = keeping()
    await standingOf('/2026-11-19')
    state.isAway = true
    state.time = 60_000
    expect(await standingOf('/2026-11-19')).toBe('there')
  })

  it('goes on with what it knows while the record does not answer', async () => {
    const { state, standingOf } = keeping()
    await standingOf('/2026-11-19')
    state.isStuck = true
    state.time = 60_000
    expect(await standingOf('/2026-11-19')).toBe('there')
  })

  it('says unknown of an address that was never read, and does not remember that', async () => {
    const { state, standingOf } = keeping()
    state.isAway = true
    expect(await standingOf('/2026-11-19')).toBe('unknown')
    state.isAway = false
    expect(await standingOf('/2026-11-19')).toBe('there')
  })

  it('forgets the oldest address where too many were asked for', async () => {
    const { state, standingOf } = keeping({ most: 2 })
    for (const path of ['/a', '/b', '/c']) await standingOf(path)
    state.isAway = true
    state.time = 60_000
    expect(await standingOf('/a')).toBe('unknown')
    expect(await standingOf('/c')).toBe('there')
  })
})

import { describe, expect, it } from 'vitest'
import { parseEnv } from '../../src/env'

const whole = { DATABASE_URL: 'postgres://owner@127.0.0.1/banmian', PAYLOAD_SECRET: 'x'.repeat(32) }

describe('the settings', () => {
  it('start with an address and a secret alone', () => {
    expect(parseEnv(whole)).toMatchObject({ BANMIAN_DATA: '.data', BANMIAN_ORIGIN: 'http://localhost:3000' })
  })

  it('name everything that is missing, one fault a line', () => {
    expect(() => parseEnv({})).toThrow(/DATABASE_URL[\s\S]*\n[\s\S]*PAYLOAD_SECRET/)
  })

  it('refuse a short secret', () => {
    expect(() => parseEnv({ ...whole, PAYLOAD_SECRET: 'secret' })).toThrow('32 characters')
  })

  it('refuse to empty the database at start', () => {
    expect(() => parseEnv({ ...whole, PAYLOAD_DROP_DATABASE: 'true' })).toThrow('PAYLOAD_DROP_DATABASE')
  })
})

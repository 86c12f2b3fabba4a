import { generate, generateSecret } from 'otplib'
import { beforeAll, describe, expect, test } from 'vitest'
import { hashRecoveryCode, newRecoveryCodes } from '../../../src/auth/recoveryCodes'
import { openSecret, sealSecret } from '../../../src/auth/sealSecret'
import { totpInvitation } from '../../../src/auth/totpInvitation'
import { totpStep } from '../../../src/auth/totpStep'

describe('what second factors are made of', () => {
  beforeAll(() => {
    process.env['DATABASE_URL'] ??= 'postgres://nobody@127.0.0.1:1/none'
    process.env['PAYLOAD_SECRET'] ??= 'a-secret-of-more-than-thirty-two-characters'
  })

  test('a secret opens for its owner alone, and not where a bit of it was changed', () => {
    const sealed = sealSecret('JBSWY3DPEHPK3PXP', 7)
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
    expect(sealSecret('JBSWY3DPEHPK3PXP', 7)).not.toBe(sealed)
    expect(openSecret(sealed, 7)).toBe('JBSWY3DPEHPK3PXP')
    expect(() => openSecret(sealed, 8)).toThrow()
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
    expect(() => openSecret(changed, 7)).toThrow()
  })

  test('a code is of this step, the one before or the one after, and of no other', async () => {
    const secret = generateSecret()
    const now = 1_800_000_010_000
    const step = Math.floor(now / 30_000)
    const found = []
    for (const off of [-2, -1, 0, 1, 2]) {
      const code = await generate({ secret, epoch: (step + off) * 30 })
      found.push(await totpStep(secret, code, now))
    }
    expect(found).toEqual([null, step - 1, step, step + 1, null])
    expect(await totpStep(secret, '12345', now)).toBeNull()
  })

  test('recovery codes are ten, each another, and read with or without hyphen and case', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    const [code = ''] = codes
    expect(hashRecoveryCode(code.toLowerCase().replace('-', ' '), 3)).toBe(hashRecoveryCode(code, 3))
    expect(hashRecoveryCode(code, 3)).not.toBe(hashRecoveryCode(code, 4))
  })

  test('the invitation is one path of an SVG as large as its code', () => {
    const { size, path } = totpInvitation({ secret: 'JBSWY3DPEHPK3PXP', label: 'lin', issuer: '山城科教报' })
    expect(size).toBeGreaterThan(25)
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
  })
})

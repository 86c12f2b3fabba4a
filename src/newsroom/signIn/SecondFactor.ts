/** A second factor as its owner sees it: nothing of the secret. */
export interface SecondFactor {
  readonly id: number
  readonly kind: 'totp' | 'passkey'
  readonly name: string
  readonly createdAt: string
  readonly usedAt: string | null
}

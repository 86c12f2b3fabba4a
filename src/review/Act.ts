import type { policy } from './policy'

/** A newsroom act: a row of the policy. */
export type Act = keyof typeof policy

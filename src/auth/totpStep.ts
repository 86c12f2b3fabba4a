import { timingSafeEqual } from 'node:crypto'
import { generate } from 'otplib'

const period = 30 // seconds

/** The step of 30 s that a one-time code is of: this one, the one before or the one after; null where it is of none. */
export async function totpStep(secret: string, code: string, now: number): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null
  const step = Math.floor(now / 1000 / period)
  for (const near of [step, step - 1, step + 1]) {
    const right = await generate({ secret, epoch: near * period, period })
    if (timingSafeEqual(Buffer.from(right), Buffer.from(code))) return near
  }
  return null
}

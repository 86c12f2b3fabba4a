import { headers } from 'next/headers'
import { env } from '../env'

/** Whether cookies may be kept to https: the address says so, or a proxy that is trusted does (instrumentation.ts). */
export async function isEncrypted(): Promise<boolean> {
  return env().BANMIAN_ORIGIN.startsWith('https:') || (await headers()).get('x-forwarded-proto') === 'https'
}

import { settleRequests } from './auth/settleRequests'

/** Called by Next once a process, before the first request. */
export function register(): void {
  settleRequests()
}

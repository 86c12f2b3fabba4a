import { APIError } from 'payload'

/** A COMMIT that did not happen: the request that asked for it fails with 503, nothing of it was stored. */
export class CommitFailed extends APIError {
  constructor(reason: string, cause?: unknown) {
    super(
      `The database did not keep this change (${reason}). Nothing was stored; please try again.`,
      503,
      { kind: 'commitFailed' },
      true,
    )
    this.name = 'CommitFailed'
    this.cause = cause
  }
}

/** The record cannot be read now: the database is away, stopping, full or too slow. Come back later. */
export class RecordUnavailable extends Error {
  override readonly name = 'RecordUnavailable'

  constructor(cause: unknown) {
    super('The published record cannot be read at the moment.', { cause })
  }
}

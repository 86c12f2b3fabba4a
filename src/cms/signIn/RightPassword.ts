/**
 * Ends a login that was to check the password alone: the password was right. Told by its `personId` and never by its
 * class, of which each bundle has its own.
 */
export class RightPassword extends Error {
  override readonly name = 'RightPassword'
  constructor(readonly personId: number) {
    super('The password is right, and no session was asked for.')
  }
}

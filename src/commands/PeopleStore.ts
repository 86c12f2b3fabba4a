/** A person as far as coming in goes. */
export interface StoredPerson {
  readonly id: number
  readonly name: string
  readonly isDisabled: boolean
  readonly isAdministrator: boolean
}

/** Who may come in, and with what. */
export interface PeopleStore {
  /** Under a lock that all acts on people share, so that two administrators cannot shut each other out at once. */
  lock(id: number): Promise<StoredPerson | null>
  /** Administrators who may come in at this moment. */
  administrators(): Promise<readonly number[]>
  /** Shuts out, and ends every session. Answers how many ended. */
  disable(given: {
    readonly personId: number
    readonly reason: string
    readonly by: { readonly id: number; readonly name: string }
  }): Promise<number>
  /** Lets in again; with a new sign-in, none of the sessions that were. */
  enable(personId: number): Promise<void>
  /** Takes all second factors and recovery codes away, and ends every session. Answers how many factors there were. */
  resetSecondFactors(personId: number): Promise<number>
}

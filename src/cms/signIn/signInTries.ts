import { signInLimit } from './signInLimit'

/** The tries at every door of this process: the desk's form, the admin's, REST and GraphQL share them. */
export const signInTries = signInLimit()

import type { SamplePerson } from './SamplePerson'

/** A sample person with the password made for them. */
export interface SignIn extends SamplePerson {
  readonly password: string
}

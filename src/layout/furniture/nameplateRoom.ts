import type { Millipoint } from '../units/Millipoint'

/** The id of the 报头's box. */
export const nameplateId = 'nameplate'

/** A part of the nameplate's room. */
export interface Room {
  readonly left: Millipoint
  readonly top: Millipoint
  readonly width: Millipoint
  readonly height: Millipoint
}

/** Refusals at the doors and of acts on people, with the blanks their words need. */
export const signInRefusals = {
  personDisabled: [],
  secondFactorAtDesk: [],
  secondFactorDemanded: [],
  secondStepOver: [],
  wrongCode: [],
  tooManyCodes: ['seconds'],
  wrongProof: [],
  passkeyRefused: [],
  passkeyNotMade: [],
  factorNameMissing: [],
  notYourself: [],
  lastAdministrator: ['name'],
  disabledAlready: ['name'],
  notDisabled: ['name'],
} as const satisfies Record<string, readonly string[]>

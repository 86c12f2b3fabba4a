import type { signInRefusalZh } from './signInRefusalZh'

/** Refusals at the doors and of acts on people, in English. */
export const signInRefusalEn: typeof signInRefusalZh = {
  personDisabled: 'Your account is disabled, so you cannot sign in. Ask an administrator if this is wrong.',
  secondFactorAtDesk:
    'The password is right, but your account needs a second factor, which this door does not ask for. Sign in at /desk/sign-in; the session holds here too.',
  secondFactorDemanded:
    'The newspaper asks a second factor of you, so the last one cannot go. Add another first, then remove this one.',
  secondStepOver: 'This sign-in took too long, or was used already. Begin again with your password.',
  wrongCode: 'The code is wrong, or was used already. Wait for the next one and type that.',
  tooManyCodes: 'Too many codes. Try again in {seconds} seconds, or begin again at the sign-in page.',
  wrongProof: 'The password is wrong, so nothing was changed. Type the password you sign in with.',
  passkeyRefused: 'This passkey was not accepted. Try again, or sign in with your password.',
  passkeyNotMade: 'No passkey was made: the device gave no answer, or too late. Try again.',
  factorNameMissing: 'Give it a name to know it by, such as “office computer”.',
  notYourself: 'Nobody can do this to themselves. Ask another administrator.',
  lastAdministrator:
    '{name} is the last administrator who can sign in, and cannot be disabled. Appoint another first.',
  disabledAlready: '{name} is disabled already. Reload to see it.',
  notDisabled: '{name} is not disabled, so there is nothing to undo. Reload to see it.',
}

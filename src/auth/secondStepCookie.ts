/** Names the challenge between password and second factor; sent to the sign-in pages alone. */
export const secondStepCookie = 'banmian-second-step'

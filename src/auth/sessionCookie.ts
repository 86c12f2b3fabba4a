/** Payload's session, shared by the desk and the admin: one sign-in, one sign-out. */
export const sessionCookie = 'payload-token'

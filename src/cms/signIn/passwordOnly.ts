/** In the context of a login: the password is to be checked, and no session opened. No client reaches the context. */
export const passwordOnly = 'passwordOnly'

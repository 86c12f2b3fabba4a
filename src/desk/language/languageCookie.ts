/** Keeps the language that somebody chose for the desk. */
export const languageCookie = 'banmian-language'

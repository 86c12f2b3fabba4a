import type { EmailAdapter } from 'payload'

/** Banmian sends no mail yet: accounts have no address, and a forgotten password is set anew by an administrator. */
export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Banmian',
  sendEmail: () =>
    Promise.reject(new Error('This installation sends no mail: ask an administrator for a new password.')),
})

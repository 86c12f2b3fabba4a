import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Language } from '../../messages/messagesFor'
import { languageOf } from '../../messages/messagesFor'
import { languageCookie } from './languageCookie'

/** The language of the desk for this person: what they chose, else what their browser asks for first, else Chinese. */
export const deskLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(languageCookie)?.value
  if (chosen) return languageOf(chosen)
  const asked = (await headers()).get('accept-language')
  const first = asked?.split(',').find((tag) => /^\s*(zh|en)/i.test(tag))
  return languageOf(first?.trim())
})

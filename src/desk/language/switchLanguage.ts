'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { languageOf } from '../../messages/messagesFor'
import { languageCookie } from './languageCookie'

/** Turns the desk to the language asked for, and remembers it for a year. */
export async function switchLanguage(form: FormData): Promise<void> {
  const language = languageOf(String(form.get('language')))
  const jar = await cookies()
  jar.set(languageCookie, language, { sameSite: 'lax', httpOnly: true, path: '/', maxAge: 31_536_000 })
  refresh()
}

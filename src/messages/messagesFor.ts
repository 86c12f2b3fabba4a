import { createTranslator } from 'use-intl/core'
import { en } from './en'
import { zh } from './zh'

export type Language = 'zh' | 'en'
export type Messages = typeof zh

const catalogues: Readonly<Record<Language, Messages>> = { zh, en }

/** The language asked for, Chinese where it is not one of ours. Takes 'zh', 'zh-CN', 'en-GB' … */
export const languageOf = (wanted: string | undefined | null): Language =>
  wanted?.toLowerCase().startsWith('en') ? 'en' : 'zh'

/** All messages of a language. */
export const cataloguesFor = (language: Language): Messages => catalogues[language]

/** The translator of a language: `t('state.draft')`, `t('refusal.staleRevision', { held: 3 })`. A missing key throws. */
export function translator(wanted: string | undefined | null) {
  const locale = languageOf(wanted)
  return createTranslator({
    locale,
    messages: catalogues[locale],
    timeZone: 'Asia/Shanghai',
    onError: (error) => {
      throw error
    },
  })
}

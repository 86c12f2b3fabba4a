import type { Language } from '../../messages/messagesFor'

const locales = { zh: 'zh-CN', en: 'en-GB' } as const

/** A moment as the newsroom's clock shows it (Asia/Shanghai). */
export function formatMoment(moment: string | Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: language === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(moment))
}

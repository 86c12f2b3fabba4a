import type { Language } from '../../messages/messagesFor'

const formats = { zh: new Intl.NumberFormat('zh-CN'), en: new Intl.NumberFormat('en-GB') } as const

/** A number of things, its thousands parted. */
export const formatCount = (count: number, language: Language): string => formats[language].format(count)

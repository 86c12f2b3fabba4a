/** The first of our languages in an Accept-Language header, by weight; Chinese where it names none. */
export function preferredLanguage(header: string | null): 'zh' | 'en' {
  const wanted = (header ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return { language: tag.split('-')[0], weight: weight ? Number(weight.slice(2)) : 1, index }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  for (const { language } of wanted) {
    if (language === 'zh' || language === 'en') return language
  }
  return 'zh'
}

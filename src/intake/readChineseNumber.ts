const digits = '零一二三四五六七八九'

/** `3`, `03`, `三`, `十二`, `二十` as a number; null where it is none of them. */
export function readChineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text.replace(/两/gu, '二'))
  if (found === null || text === '') return null
  const [, first, ten, last] = found
  if (ten === undefined) return last === undefined && first !== undefined ? digits.indexOf(first) : null
  return (
    (first === undefined ? 1 : digits.indexOf(first)) * 10 + (last === undefined ? 0 : digits.indexOf(last))
  )
}

const han = /[\p{Script=Han}〇々]/u
const chinesePunctuation = /[，。；：？！、（）“”‘’《》〈〉【】「」『』—…·]/u
const fullWidthOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}
const endsPhrase = /[，。；：？！、）》】」』,;:?!)]/u

/**
 * Sets scanned or typed text as the newspaper prints it.
 *
 * - Half-width `, ; : ? ! ( )` beside Chinese characters become full-width; between figures or Latin letters they stay.
 * - `"` and `'` become paired quotation marks; an apostrophe inside a Latin word stays.
 * - Full-width digits become half-width; line breaks, tabs and runs of spaces become one space; no indentation is left.
 * - Normalising twice changes nothing more.
 */
export function normaliseText(raw: string): string {
  const plain = raw
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(\d)．(?=\d)/g, '$1.')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim()
  if (!Array.from(plain).some(isChinese)) return plain
  let text = plain
  for (let round = 0; round < mostRounds; round += 1) {
    const set = setMarks(text)
    if (set === text) break
    text = set
  }
  return text
}

/** One mark that becomes full-width can show that its neighbour stands in Chinese text: a few rounds settle any line. */
const mostRounds = 12

function setMarks(text: string): string {
  return dropSpaceAtMarks(pairQuotes(pairBrackets(widenMarks(Array.from(text)))).join('')).trim()
}

function isChinese(character: string | undefined): boolean {
  return character !== undefined && (han.test(character) || chinesePunctuation.test(character))
}

function widenMarks(characters: readonly string[]): string[] {
  return characters.map((character, at) => {
    const wide = fullWidthOf[character]
    if (wide === undefined) return character
    return isChinese(nearest(characters, at, -1)) || isChinese(nearest(characters, at, 1)) ? wide : character
  })
}

/** The next character that is neither a space nor a mark which itself waits to be widened. */
function nearest(characters: readonly string[], from: number, step: 1 | -1): string | undefined {
  let at = from + step
  while (/^[ "'()]$/.test(characters[at] ?? '')) at += step
  return characters[at]
}

function pairBrackets(characters: readonly string[]): string[] {
  const result = [...characters]
  const open: { at: number; chinese: number }[] = []
  let chineseSoFar = 0
  characters.forEach((character, at) => {
    if (isChinese(character)) chineseSoFar += 1
    if (character === '(') {
      open.push({ at, chinese: chineseSoFar })
      if (isChinese(characters[at - 1]) || isChinese(characters[at + 1])) result[at] = '（'
    }
    if (character !== ')') return
    const opening = open.pop()
    const inside = opening !== undefined && chineseSoFar > opening.chinese
    const outside =
      isChinese(characters[(opening?.at ?? 0) - 1]) ||
      isChinese(characters[at + 1]) ||
      isChinese(characters[at - 1])
    if (inside || outside) result[at] = '）'
    if (opening !== undefined) result[opening.at] = inside || outside ? '（' : '('
  })
  return result
}

const quotes: Readonly<Record<string, readonly [string, string]>> = { '"': ['“', '”'], "'": ['‘', '’'] }

function pairQuotes(characters: readonly string[]): string[] {
  const isOpen = new Map<string, boolean>()
  return characters.map((character, at) => {
    const pair = quotes[character]
    if (pair === undefined) return character
    const before = characters[at - 1] ?? ''
    const after = characters[at + 1] ?? ''
    if (character === "'" && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after)) return character
    const closes =
      isOpen.get(character) === true || (before !== '' && (after === '' || endsPhrase.test(after)))
    isOpen.set(character, !closes)
    return closes ? pair[1] : pair[0]
  })
}

function dropSpaceAtMarks(text: string): string {
  return text.replace(/ (?=[，。；：？！、）》”])|(?<=[，。；：？！、（《“]) /gu, '')
}

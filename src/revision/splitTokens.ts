const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const partOfWord = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}.%‰]\p{M}*$/u
const plain = /^[\u3000-\u9fff\uff00-\uffef，。、“”‘’—…·]*$/u // no character here joins with its neighbour

/**
 * A text in the smallest pieces that are shown and merged whole: a character as it is seen on paper, a figure, a word
 * in Latin letters. Joined, they are the text.
 */
export function splitTokens(text: string): readonly string[] {
  const characters = plain.test(text)
    ? Array.from(text)
    : Array.from(graphemes.segment(text), ({ segment }) => segment)
  const tokens: string[] = []
  let isWord = false
  for (const character of characters) {
    const continues = partOfWord.test(character)
    if (continues && isWord) tokens.push(`${tokens.pop() ?? ''}${character}`)
    else tokens.push(character)
    isWord = continues
  }
  return tokens
}

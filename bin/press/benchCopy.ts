import type { ArticleCopy } from '../../src/newspaper/article/ArticleCopy'
import { copy } from '../../tests/support/builders'
import { seeded } from '../../tests/support/randomPlan'

const marks = ['，', '。', '、', '；', '“春”', '2026', '——', '……']

/** Copy of so many characters, the characters as unevenly spread as real copy has them: some 1000 different ones a page. */
export function benchCopy(seed: number, characters: number): ArticleCopy {
  const next = seeded(seed)
  const character = () => common[Math.floor(next() ** 2 * 1050)] ?? '一'
  const text = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      at % 14 === 13 ? (marks[Math.floor(next() * marks.length)] ?? '，') : character(),
    ).join('')
  return copy({
    headlines: { kicker: null, headline: text(9), deck: null },
    body: Array.from({ length: Math.ceil(characters / 150) }, () => ({
      kind: 'paragraph' as const,
      text: `${text(149)}。`,
    })),
    bylineText: null,
    bylines: [],
  })
}

/** The first level of GB 2312, in a mixed order. */
const common: readonly string[] = (() => {
  const decoder = new TextDecoder('gbk')
  const next = seeded(7)
  const characters: { readonly text: string; readonly place: number }[] = []
  for (let first = 0xb0; first <= 0xd7; first++)
    for (let second = 0xa1; second <= (first === 0xd7 ? 0xf9 : 0xfe); second++)
      characters.push({ text: decoder.decode(Uint8Array.of(first, second)), place: next() })
  return characters.sort((one, other) => one.place - other.place).map(({ text }) => text)
})()

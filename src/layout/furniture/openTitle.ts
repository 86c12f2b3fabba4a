import type { MilliEm } from '../units/MilliEm'

/** What is let in between the characters of a short title, by how many there are (字间): a long one stands close. */
const letterSpaces: Readonly<Record<number, MilliEm>> = { 2: 1000, 3: 600, 4: 350, 5: 200, 6: 100 }

/** The letter space of a title of Han characters alone. */
export function openTitle(title: string): MilliEm {
  const characters = [...title]
  const isHan = characters.every((character) => /^[\u3400-\u9fff]$/.test(character))
  return isHan ? (letterSpaces[characters.length] ?? 0) : 0
}

const mark = /^[，。、；：！？,;:!?.）)》”’」』】%％…]/u
const particle =
  /^(?:的(?!确|士)|地(?![方处区震点域面标图级理质铁道带球位址名上下势力毯板产膜])|得(?!益|知|到|分|以|奖|失|心|当|名|票)|了(?!解|不起|然|却|望)|着(?![力眼重手实陆装迷急])|等(?!待|到|于|级|候|一等|他|她|我|闲)|们|以及|和(?![平谐睦气解美顺田县龙]|\p{Script=Han}{1,3}(?:市|县|区|镇|村))|及(?!时|格|早)|并(?!不|非|购|列|网|且|轨)|而(?!今|且|这|他|她)|也(?!许|是|正是)|与(?!此|会|其|时|往))/u
const brokenList = /^(?![一二三四五六七八九十])\p{Script=Han}(?:、|”|》|）)/u
const closers: Readonly<Record<string, string>> = {
  '”': '“',
  '》': '《',
  '）': '（',
  ')': '(',
  '」': '「',
  '】': '【',
}
const looked = 400

/** Whether a piece of copy surely begins inside a sentence: with a mark, a particle, or the far end of a quotation. */
export function isMidSentence(text: string): boolean {
  return mark.test(text) || particle.test(text) || brokenList.test(text) || closesWhatItNeverOpened(text)
}

function closesWhatItNeverOpened(text: string): boolean {
  const depth = new Map<string, number>()
  for (const character of text.slice(0, looked)) {
    if (Object.values(closers).includes(character)) depth.set(character, (depth.get(character) ?? 0) + 1)
    const opening = closers[character]
    if (opening === undefined) continue
    const open = depth.get(opening) ?? 0
    if (open === 0) return true
    depth.set(opening, open - 1)
  }
  return false
}

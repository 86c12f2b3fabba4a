const role = '(?:摄影报道|摄影|供图|提供|摄|图)'
const name =
  '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000]\\p{Script=Han}|\\p{Script=Han}{1,8}·\\p{Script=Han}{1,8}|\\p{Script=Han}{2,16}(?:科协|学会|协会|局|委|中心|馆|校|院|所|公司|政府|社))'
const names = `${name}(?:[ \\u3000、,，/]+${name}){0,3}`
const person = '(?:(?:\\p{Script=Han}{0,8}?(?:记者|通讯员|实习生|作者|摄影师))[ \\u3000:：/]*)?'
const behind = new RegExp(
  `^(.*?)[ \\u3000(（/]*${person}(${names})[ \\u3000/]*(${role})[ \\u3000]*[)）]?[。.]?$`,
  'su',
)
const before = new RegExp(
  `^(.*?)[ \\u3000(（]*(摄影|摄|供图|图)[ \\u3000]*[/:：／][ \\u3000]*${person}(${names})[ \\u3000]*[)）]?$`,
  'su',
)
const nobody =
  /^(.*?)[ \u3000(（]+((?:受访者|受访单位|资料|主办方|活动方)[\p{Script=Han}]{0,4}?)(供图|提供|图片|图)[ \u3000]*[)）]?$/su
const given =
  /^(.*?)[ \u3000(（]*(?:本版|本文|以上)?(?:图片|照片|图)(?:均)?由([\p{Script=Han}A-Za-z]{2,20}?)(提供|供图|摄|拍摄)[ \u3000]*[)）]?[。.]?$/su
const apart = /(?:^|[。！？”…》）)\s\u3000(（／/])$/u
const looked = 70

/** Takes the credit (…… 某某 摄) off the end of a caption; `text` is what is left. */
export function readCredit(caption: string): { text: string; credit: { name: string; role: string } | null } {
  const head = caption.slice(0, Math.max(0, caption.length - looked))
  const tail = caption.slice(head.length)
  for (const [pattern, nameAt, roleAt] of [
    [given, 2, 3],
    [nobody, 2, 3],
    [behind, 2, 3],
    [before, 3, 2],
  ] as const) {
    const found = pattern.exec(tail)
    const text = found?.[1] ?? ''
    const rest = tail.slice(text.length)
    if (found === null || !(apart.test(head + text) || /^[ \u3000(（/]/u.test(rest))) continue
    return {
      text: (head + text).replace(/[\s(（／/]+$/u, ''),
      credit: { name: tidy(found[nameAt] ?? ''), role: found[roleAt] ?? '' },
    }
  }
  return { text: caption, credit: null }
}

function tidy(text: string): string {
  const parts = text.split(/[ \u3000、,，/]+/u)
  return parts.every((part) => part.length === 1) ? parts.join('') : parts.join(' ')
}

import type { PagePlan } from '../../src/layout/plan/PagePlan'
import type { PlanItem } from '../../src/layout/plan/PlanItem'

/** Words of our own, so that paragraphs have the marks, figures and names that copy has. */
const phrases = [
  '县里的水库上月开始蓄水',
  '记者昨日从水利局获悉',
  '工程总投资2.4亿元',
  '“水来了，心就定了”',
  '今年以来',
  '全长18.6公里的灌渠',
  '惠及3个镇、27个村',
  '种粮大户周大田告诉记者',
  '同比增长12.5%',
  '下一步，县里将继续完善管护办法',
  '技术员每周到田间走一趟',
  '《节水灌溉条例》同时施行',
  '当地学校开设了科学课',
  '从播种到收割——每个环节都有人管',
  '大家说起变化……总有讲不完的话',
  '通过APP可以查看水位',
  '老人们坐在院坝里晒太阳',
  '村民李春生家的3亩稻田',
  '修好的路一直通到山脚',
  '夜校的灯亮到九点',
]
const headWords = [
  '春灌',
  '水库',
  '稻田',
  '夜校',
  '山路',
  '村医',
  '书屋',
  '老街',
  '新桥',
  '茶园',
  '丰收',
  '开工',
  '通车',
  '护林',
  '邮路',
  '集市',
]
const headVerbs = ['迎来', '点亮', '带动', '守护', '连通', '唤醒', '走进', '托起']

/** Numbers from a seed, the same on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A page of 7 to 12 invented stories and up to 2 photos whose copy fills 93 to 98 % of it, by a rough reckoning. */
export function randomPlan(
  seed: number,
  style: 'broadsheet-8x13' | 'tabloid-6x11' = 'broadsheet-8x13',
): PagePlan {
  const random = seeded(seed)
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? list[0]!
  const broadsheet = style === 'broadsheet-8x13'
  const count = broadsheet ? between(7, 12) : between(5, 8)
  const photos = between(0, 2)
  const cells = broadsheet ? 111 * 120 : 71 * 86
  const fill = 0.93 + random() * 0.05
  const photoCells = photos * (broadsheet ? 41 * 22 : 23 * 14)
  const weights = Array.from({ length: count }, (_, i) => 0.4 + random() + (i < 2 ? 0.4 : 0))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const heads = count * (broadsheet ? 150 : 110) + (broadsheet ? 250 : 150)
  const copy = (cells * fill - photoCells - heads) * 0.86
  const items: PlanItem[] = []
  weights.forEach((weight, i) => {
    items.push(story(`s${i + 1}`, Math.round((copy * weight) / whole)))
    if (i < photos) {
      const aspectRatio = one([1.5, 1.33, 0.75, 1.78])
      items.push({
        kind: 'photo',
        id: `p${i + 1}`,
        aspectRatio,
        caption: '蓄水后的水库一角',
        credit: '何小满 摄',
        article: `s${i + 1}`,
      })
    }
  })
  return { style, folio: null, items }

  function story(id: string, characters: number): PlanItem {
    const body: { kind: 'paragraph' | 'subhead'; text: string }[] = []
    let left = characters
    while (left > 0) {
      if (characters > 700 && body.length > 0 && random() < 0.15)
        body.push({ kind: 'subhead', text: `${one(headWords)}${one(headVerbs)}${one(headWords)}` })
      const length = Math.min(left, between(60, 220))
      let text = ''
      while (text.length < length) text += one(phrases) + (text.length + 12 < length ? '，' : '。')
      body.push({ kind: 'paragraph', text })
      left -= text.length
    }
    return {
      kind: 'article',
      id,
      kicker: random() < 0.3 ? `${one(headWords)}镇` : null,
      headline: `${one(headWords)}${one(headVerbs)}${one(headWords)}${random() < 0.6 ? one(headVerbs) + one(headWords) : ''}`,
      deck: random() < 0.2 ? `——${one(headWords)}村${one(headVerbs)}${one(headWords)}记` : null,
      dateline: random() < 0.6 ? '本报讯' : null,
      body,
      byline: random() < 0.8 ? '（记者 何小满）' : null,
    }
  }
}

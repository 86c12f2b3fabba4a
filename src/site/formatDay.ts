/**
 * A day as newspapers print it: "2026年11月19日", "星期四", and 农历 "丙午年十月十一".
 * `date` is YYYY-MM-DD and stands for that day in Beijing, whatever the machine's zone.
 */
export function formatDay(date: string): {
  readonly long: string
  readonly weekday: string
  readonly lunar: string
  readonly year: string
  readonly month: string
  readonly day: string
} {
  const moment = new Date(`${date}T12:00:00+08:00`)
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)))
  return {
    long: `${year}年${month}月${day}日`,
    weekday: weekday.format(moment),
    lunar: lunarOf(moment),
    year,
    month,
    day,
  }
}

const timeZone = 'Asia/Shanghai'
const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone, weekday: 'long' })
const lunarParts = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
  timeZone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
})

const tens = ['初', '十', '廿', '三']
const units = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function lunarOf(moment: Date): string {
  const parts = Object.fromEntries(lunarParts.formatToParts(moment).map(({ type, value }) => [type, value]))
  const year = parts['yearName'] ?? ''
  const day = Number.parseInt(parts['day'] ?? '', 10)
  if (year === '' || !parts['month'] || !(day >= 1 && day <= 30)) return ''
  return `${year}年${parts['month']}${lunarDay(day)}`
}

/** 初一 … 初十, 十一 … 二十, 廿一 … 三十. */
function lunarDay(day: number): string {
  if (day === 20) return '二十'
  if (day === 30) return '三十'
  if (day === 10) return '初十'
  return `${tens[Math.floor(day / 10)]}${units[day % 10]}`
}

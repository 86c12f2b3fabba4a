const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment in Beijing time: "2026年11月19日 08:30". `moment` is ISO 8601. */
export function formatMoment(moment: string): string {
  return format.format(new Date(moment))
}

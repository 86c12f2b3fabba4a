/** What a `datetime-local` field holds, which knows no zone, as a moment of the newsroom's clock (Asia/Shanghai). */
export function beijingMoment(text: string): string | null {
  const moment = new Date(`${text.slice(0, 16)}:00+08:00`)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

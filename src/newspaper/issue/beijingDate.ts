const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in the newsroom (Asia/Shanghai) at that moment: YYYY-MM-DD. */
export function beijingDate(moment: Date): string {
  return format.format(moment)
}

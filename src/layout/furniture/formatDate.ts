const weekdays = ['日', '一', '二', '三', '四', '五', '六']

/** A calendar date as a page prints it: 2023年3月2日 星期四. What is no date is printed as it is. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return date
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  return `${year}年${month}月${day}日 星期${weekday ?? ''}`
}

/** 稿件编号: the year and a serial of six places, "2026-000123"; given at first submission, never used again. */
export function formatArticleNumber(year: number, serial: number): string {
  if (!Number.isInteger(serial) || serial < 1)
    throw new Error(`Article serial from 1 on expected, found ${serial}.`)
  return `${year}-${String(serial).padStart(6, '0')}`
}

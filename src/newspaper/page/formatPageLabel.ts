/** 版次 and 版名 as they are printed: "第03版 地方科协". */
export function formatPageLabel(page: { readonly number: number; readonly title: string }): string {
  return `第${String(page.number).padStart(2, '0')}版 ${page.title}`.trim()
}

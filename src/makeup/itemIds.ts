/** The ids that articles and photos have on a page, so that a box can be told what it carries. */
export const itemIds = {
  article: (id: number): string => `article-${id}`,
  photo: (id: number): string => `photo-${id}`,
  flag: 'flag',
  strip: 'co-organizers',
} as const

/** The article that a box carries, or null. */
export function articleOfBox(boxId: string): number | null {
  const found = /^article-(\d+)$/.exec(boxId)
  return found === null ? null : Number(found[1])
}

/** The permanent id of a story, "2026-11-23-3-2": date, page, place on the page. */
export function storyId(place: {
  readonly date: string
  readonly pageNumber: number
  readonly storyNumber: number
}): string {
  return `${place.date}-${place.pageNumber}-${place.storyNumber}`
}

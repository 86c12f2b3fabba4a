/** A story as its form holds it: text as it is typed. */
export interface StoryFields {
  readonly kicker: string
  readonly headline: string
  readonly deck: string
  readonly dateline: string
  readonly body: string
  readonly bylineText: string
  readonly captions: readonly CaptionFields[]
  readonly source: string
  readonly rubricId: string
  readonly coOrganizerId: string
  readonly plannedLength: string
  readonly embargoUntil: string // as the clock in Beijing shows it, 2026-11-19T08:30
  readonly unitSignOffBy: string
  readonly unitSignOffAt: string // 2026-11-19
}

export interface CaptionFields {
  readonly text: string
  readonly creditRole: string
  readonly creditName: string
}

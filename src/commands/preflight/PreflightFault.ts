/**
 * One thing that stands against an issue. `stops`: publishing is refused; `mend`: is a fault in print; `look`: may be
 * meant so. `place` is where it is mended.
 */
export interface PreflightFault {
  readonly kind: string // of publishFaults or preflightKinds
  readonly severity: 'stops' | 'mend' | 'look'
  readonly place: 'issue' | 'masthead' | 'page' | 'makeup' | 'article'
  readonly pageId: number | null
  readonly articleId: number | null
  readonly params: Readonly<Record<string, string | number>>
}

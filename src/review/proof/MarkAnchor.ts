/**
 * Where a proof mark is put: on a passage of a story, or on an area of the placed page in points.
 *
 * - `part` names a part of the copy (newspaper/article/copyParts); `start` and `end` count its UTF-16 units.
 * - `quote` is what stood there, `before` and `after` what stood around it: by these it is found again after an edit.
 */
export type MarkAnchor = PassageAnchor | AreaAnchor

export interface PassageAnchor {
  readonly kind: 'passage'
  readonly articleId: number
  readonly part: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly before: string
  readonly after: string
}

export interface AreaAnchor {
  readonly kind: 'area'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

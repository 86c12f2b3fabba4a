/**
 * One signature of a 署名: a person or a unit, with the role printed before it (本报记者, 通讯员 …).
 * `role` is null where none is printed.
 */
export interface BylinePart {
  readonly kind: 'person' | 'organization'
  readonly name: string
  readonly role: string | null
}

/** What intake gives back where a person's file can be at fault: a value or a refusal with its kind, never a throw. */
export type IntakeResult<T> = { readonly ok: true; readonly value: T } | IntakeRefusal

export interface IntakeRefusal {
  readonly ok: false
  readonly kind: 'notUtf8' | 'fileTooLarge' | 'notDocx' | 'docxTooLarge' | 'cannotRead'
  readonly params?: Readonly<Record<string, string | number>>
}

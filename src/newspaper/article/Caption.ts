/** 图说 with its credit: `{ name: '某某', role: '摄' }`. */
export interface Caption {
  readonly text: string
  readonly credit: { readonly name: string; readonly role: string } | null
}

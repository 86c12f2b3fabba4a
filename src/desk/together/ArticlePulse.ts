/** What the editor of a story asks every few seconds: who is writing it, and whether somebody saved. */
export interface ArticlePulse {
  readonly rev: number
  readonly setAsideTexts: number
  readonly lease: { readonly personId: number; readonly personName: string; readonly since: string } | null
}

export type PulseAct = 'look' | 'write' | 'takeOver' | 'release'

/** 搁置文本: text that gave way to another's. Kept for good, beside the story. */
export interface SetAsideText {
  readonly id: number
  readonly articleId: number
  readonly personId: number
  readonly personName: string
  readonly baseRev: number
  readonly fields: unknown // a form as its screen keeps it
  readonly reason: 'takenOver' | 'lateSave'
  readonly at: string
}

export interface SetAsideStore {
  add(text: Omit<SetAsideText, 'id' | 'at'>): Promise<number>
  /** Of one article, the newest first. */
  list(articleId: number): Promise<readonly SetAsideText[]>
}

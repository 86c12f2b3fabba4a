import type { Actor } from '../review/Actor'

/** 分派: who is to deal with an article, and by when; for the state that it is in, and gone with it. */
export interface Assignment {
  readonly articleId: number
  readonly person: { readonly id: number; readonly name: string } | null
  readonly dueAt: string | null
}

/** Assignments in the transaction of an act. They are no part of the article's revision: nobody's edit grows stale by them. */
export interface AssignmentStore {
  read(articleIds: readonly number[]): Promise<readonly Assignment[]>
  /** A person with the roles that hold now and the names they sign with; null where there is none. */
  person(id: number): Promise<Actor | null>
  assign(
    articleIds: readonly number[],
    to: { readonly personId: number | null; readonly dueAt: string | null },
  ): Promise<void>
}

import type { RecordStore } from '../commands/ports'
import { printedStory } from './printedStory'
import { publishedAlready } from './publishedAlready'
import type { RecordTransaction } from './RecordTransaction'
import { reviseStory } from './reviseStory'
import { writeIssue } from './writeIssue'

/** The record as commands write it, inside the act's transaction (READ COMMITTED). */
export function recordStore(transaction: RecordTransaction): RecordStore {
  return {
    publishedAlready: (query) => publishedAlready(transaction, query),
    writeIssue: (issue, printed) => writeIssue(transaction, issue, printed),
    printedStory: (articleId) => printedStory(transaction, articleId),
    reviseStory: (revision) => reviseStory(transaction, revision),
  }
}

import { issueForPress } from '../../src/commands/issueForPress'
import type { IssueToPublish, RecordStore } from '../../src/commands/ports'
import { printedInMemory } from './memoryPress'

/** Writes an issue into the record, with files that show nothing. */
export function recordIssue(record: RecordStore, issue: IssueToPublish): Promise<void> {
  return record.writeIssue(issue, printedInMemory(issueForPress(issue)))
}

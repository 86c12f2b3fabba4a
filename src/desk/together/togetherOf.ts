import type { ArticleVersion } from '../../commands/ArticleVersion'
import { z } from 'zod'
import type { DeskArticle } from '../../runtime'
import { emptyFields } from '../article/emptyFields'
import { fieldsOfVersion } from '../article/fieldsOf'
import { parseStoryFields } from '../article/parseStoryFields'
import type { StoryFields } from '../article/StoryFields'
import type { SetAsideView } from './SetAsideTexts'

export interface StoryBeside {
  readonly workingCopy: {
    readonly base: { readonly rev: number; readonly fields: StoryFields }
    readonly fields: StoryFields
    readonly at: string
  } | null
  readonly setAsideTexts: readonly SetAsideView[]
}

/** What lies beside a story, as its form shows it. What cannot be read as a form any more is left out. */
export function togetherOf({ together }: DeskArticle): StoryBeside {
  const { workingCopy, setAsideTexts } = together
  const base = baseOf(workingCopy?.base ?? null)
  const typed = workingCopy && readOn(base, workingCopy.fields)
  return {
    workingCopy:
      workingCopy && typed?.ok && base && workingCopy.baseRev !== null
        ? { base: { rev: workingCopy.baseRev, fields: base }, fields: typed.fields, at: workingCopy.savedAt }
        : null,
    setAsideTexts: setAsideTexts.flatMap(({ id, personName, at, reason, fields, base: from }) => {
      const started = baseOf(from)
      const parsed = readOn(started, fields)
      return parsed.ok ? [{ id, personName, at, reason, fields: parsed.fields, base: started }] : []
    }),
  }
}

const baseOf = (version: ArticleVersion | null) => version && fieldsOfVersion(version)

/** Copy that was written beside its page has no details of its own: they are as they were. */
const readOn = (base: StoryFields | null, fields: unknown) =>
  parseStoryFields({ ...(base ?? emptyFields), ...z.record(z.string(), z.unknown()).catch({}).parse(fields) })

'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { actContext } from '../../auth/actContext'
import { setAsideLateText } from '../../commands/setAsideLateText'
import { newsroom } from '../../runtime'
import { emptyFields } from '../article/emptyFields'
import { parseStoryFields } from '../article/parseStoryFields'

/** Keeps beside a story the form that its writer gave up for the newer text; whether it is kept. */
export async function setAside(text: {
  readonly articleId: number
  readonly baseRev: number
  readonly fields: unknown
}): Promise<boolean> {
  const context = await actContext()
  const given = z.record(z.string(), z.unknown()).catch({}).parse(text.fields)
  const parsed = parseStoryFields({ ...emptyFields, ...given }) // the copy alone, from beside its page
  if (!context || !parsed.ok) return false
  const result = await setAsideLateText(await newsroom(), {
    context,
    articleId: Number(text.articleId),
    baseRev: Number(text.baseRev),
    fields: Object.fromEntries(Object.entries(parsed.fields).filter(([name]) => name in given)),
  })
  if (result.ok) refresh()
  return result.ok
}

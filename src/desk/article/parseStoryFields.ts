import { z } from 'zod'
import type { StoryFields } from './StoryFields'

const line = (most: number) => z.string().max(most)
const idText = z.string().regex(/^\d{0,9}$/)

const schema = z.object({
  kicker: line(200),
  headline: line(200),
  deck: line(200),
  dateline: line(100),
  body: line(200_000),
  bylineText: line(300),
  captions: z.array(z.object({ text: line(2_000), creditRole: line(50), creditName: line(100) })).max(50),
  source: line(200),
  rubricId: idText,
  coOrganizerId: idText,
  plannedLength: idText,
  embargoUntil: z.string().regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})?$/),
  unitSignOffBy: line(100),
  unitSignOffAt: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
})

/** What came from the form of a story; the faults name the field where something else came. */
export function parseStoryFields(
  given: unknown,
): { readonly ok: true; readonly fields: StoryFields } | { readonly ok: false; readonly faults: string } {
  const result = schema.safeParse(given)
  if (result.success) return { ok: true, fields: result.data }
  return {
    ok: false,
    faults: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  }
}

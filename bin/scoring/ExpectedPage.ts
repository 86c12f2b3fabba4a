import { z } from 'zod'

const lines = z.array(z.number())

/** How an editor reads a page: the shape of real-page/expected.json, which a reading of the contract's shape fits too. */
export const expectedPage = z.object({
  pageFlag: z.object({ name: z.string(), pinyin: z.string().nullable() }).nullable(),
  stories: z.array(
    z.object({
      kicker: z.string().nullable(),
      headline: z.string(),
      deck: z.string().nullable(),
      dateline: z.string().nullable(),
      body: z.array(z.object({ kind: z.enum(['paragraph', 'subhead']), text: z.string(), lines })),
      bylines: z.array(
        z.object({ kind: z.enum(['person', 'organization']), name: z.string(), role: z.string().nullable() }),
      ),
      captions: z
        .array(
          z.object({
            text: z.string(),
            credit: z.object({ name: z.string(), role: z.string() }).nullable(),
            lines,
          }),
        )
        .optional(),
      breaks: z
        .array(
          z.object({
            tail: z.number().optional(),
            head: z.number().optional(),
            moved: z.number().optional(),
          }),
        )
        .default([]),
    }),
  ),
  folio: z
    .object({
      date: z.string().nullable(),
      pageNumber: z.number().nullable(),
      editors: z.array(z.object({ role: z.string(), name: z.string() })),
    })
    .nullish(),
  coOrganizers: z
    .object({ label: z.string(), note: z.string().nullable(), names: z.array(z.string()) })
    .nullable(),
})

export type ExpectedPage = z.infer<typeof expectedPage>

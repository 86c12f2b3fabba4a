import { z } from 'zod'

/**
 * What the public API says: the allow-list that every answer is cut to, and the source of the OpenAPI document.
 * A field that is not here is not given out, whatever the record holds.
 */
const date = z.iso.date().meta({ description: 'Day of the issue, YYYY-MM-DD' })
const time = z.iso.datetime().meta({ description: 'ISO 8601, UTC' })
const revision = z.int().min(1).meta({ description: 'Raised by every correction or retraction' })
const id = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-\d+-\d+$/)
  .meta({ description: 'Date, page and place on the page; permanent' })
const count = z.int().min(1)

const masthead = z.object({
  name: z.string(),
  cn: z.string(),
  postalCode: z.string().nullable(),
  supervisor: z.string().nullable(),
  sponsor: z.string().nullable(),
  publisher: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  printer: z.string().nullable(),
  distribution: z.string().nullable(),
  price: z.string().nullable(),
})

const issueSummary = z.object({
  date,
  number: count,
  serialNumber: count,
  newspaper: z.string(),
  pages: z.array(z.object({ number: count, title: z.string(), storyCount: z.int().min(0) })),
  publishedAt: time,
  revision,
})

const copy = z.object({
  headlines: z.object({
    kicker: z.string().nullable(),
    headline: z.string(),
    deck: z.string().nullable(),
  }),
  dateline: z.string().nullable(),
  body: z.array(z.object({ kind: z.enum(['paragraph', 'subhead']), text: z.string() })),
  bylineText: z.string().nullable(),
  bylines: z.array(
    z.object({
      kind: z.enum(['person', 'organization']),
      name: z.string(),
      role: z.string().nullable(),
    }),
  ),
  captions: z.array(
    z.object({
      text: z.string(),
      credit: z.object({ name: z.string(), role: z.string() }).nullable(),
    }),
  ),
})

const story = z.object({
  id,
  issueDate: date,
  issueNumber: count,
  serialNumber: count,
  newspaper: z.string(),
  pageNumber: count,
  pageTitle: z.string(),
  storyNumber: count,
  copy,
  copyHash: z.string().meta({ description: 'SHA-256 of the copy that was signed off' }),
  bylineLinks: z.array(z.object({ name: z.string(), coOrganizer: z.string().nullable() })),
  coOrganizer: z.string().nullable(),
  rubric: z.string().nullable(),
  source: z.string().nullable(),
  photos: z.array(
    z.object({
      url: z.string(),
      width: z.int(),
      height: z.int(),
      caption: z.string(),
      credit: z.string().nullable(),
    }),
  ),
  publishedAt: time,
  revision,
  revisedAt: time.nullable(),
  correction: z.string().nullable().meta({ description: 'What was wrong, where it was corrected' }),
})

const file = z.object({
  url: z.string().meta({ description: 'Under /files/; another revision has another address' }),
  bytes: z.int().min(1),
  hash: z.string().meta({ description: 'SHA-256 of the file' }),
})
const pdf = file.nullable().meta({
  description: 'The page or issue as it was printed; null where it was published before such files were kept',
})
const drawn = z.array(z.record(z.string(), z.unknown()))

/** 版样: the page as it was placed, in the words of docs/contracts/page.md, without what only the newsroom needs of it. */
const placedPage = z.object({
  issueDate: date,
  number: count,
  revision,
  placed: z.object({
    version: z.literal(1),
    style: z.string(),
    page: z.record(z.string(), z.unknown()),
    fonts: z.record(z.string(), z.unknown()),
    boxes: drawn,
    lines: drawn,
    rules: drawn,
    frames: drawn,
    images: drawn,
  }),
  boxes: z
    .array(
      z.object({
        box: z.string(),
        story: id,
        photo: z.string().nullable(),
        state: z.enum(['printed', 'corrected', 'retracted']),
      }),
    )
    .meta({ description: 'Which box carries which story, and which photo of it' }),
  css: file.meta({ description: 'Loads the fonts of the page, each a subset of its own' }),
  fonts: z.array(z.object({ ...file.shape, face: z.string(), family: z.string() })),
})

const error = z.object({ kind: z.string(), message: z.string() })

export const apiSchemas = {
  IssueList: z.object({
    issues: z.array(issueSummary),
    next: date.nullable().meta({ description: '`before` of the next list; null at the end' }),
  }),
  Issue: z.object({ ...issueSummary.shape, masthead, pdf }),
  Page: z.object({
    issueDate: date,
    issueNumber: count,
    serialNumber: count,
    newspaper: z.string(),
    number: count,
    title: z.string(),
    flag: z.object({ name: z.string(), pinyin: z.string().nullable() }).nullable(),
    editors: z.array(z.object({ role: z.string(), name: z.string() })),
    stories: z.array(story),
    coOrganizers: z
      .object({ label: z.string(), note: z.string().nullable(), names: z.array(z.string()) })
      .nullable(),
    pdf,
    placed: z
      .string()
      .nullable()
      .meta({ description: 'Where the page is given as it was placed; null as for `pdf`' }),
    revision,
  }),
  PlacedPage: placedPage,
  Story: story,
  Retraction: z.object({
    error,
    story: z.object({
      id,
      issueDate: date,
      pageNumber: count,
      storyNumber: count,
      notice: z.string(),
      revisedAt: time,
      revision,
    }),
  }),
  Error: z.object({ error }),
} as const

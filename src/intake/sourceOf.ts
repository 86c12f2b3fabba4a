import type { PageReading } from './PageReading'

/** What names a line of the page, for showing stories beside their source. `story` is an index, null for what belongs to the page. */
export interface LineSource {
  readonly story: number | null
  readonly part:
    | 'blank'
    | 'pageFlag'
    | 'folio'
    | 'coOrganizers'
    | 'headlines'
    | 'byline'
    | 'paragraph'
    | 'subhead'
    | 'caption'
    | 'unassigned'
    | 'discarded'
  readonly text: string // as scanned
}

/** For every line of the source, in its order, what the reading takes it for. */
export function sourceOf(reading: PageReading): LineSource[] {
  const parts = new Map<number, Pick<LineSource, 'story' | 'part'>>()
  const name = (lines: readonly number[] | undefined, story: number | null, part: LineSource['part']) =>
    lines?.forEach((line) => parts.set(line, { story, part }))
  name(reading.pageFlag?.lines, null, 'pageFlag')
  name(reading.folio?.lines, null, 'folio')
  name(reading.coOrganizers?.lines, null, 'coOrganizers')
  name(reading.discarded, null, 'discarded')
  reading.unresolved.forEach(({ kind, lines }) => kind === 'unassigned' && name(lines, null, 'unassigned'))
  reading.stories.forEach((story, index) => {
    name(story.headlineLines, index, 'headlines')
    name(story.bylineLines, index, 'byline')
    story.body.forEach(({ kind, lines }) => name(lines, index, kind))
    story.captions.forEach(({ lines }) => name(lines, index, 'caption'))
  })
  return reading.source.map((text, at) => ({
    ...(parts.get(at + 1) ?? { story: null, part: 'blank' }),
    text,
  }))
}

import type { PublishedPage } from '../record'
import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'
import { storyJson } from './storyJson'

/** A page with its stories in reading order, those retracted left out. */
export async function pageOf(
  reader: RecordReader,
  { date, number }: { readonly date: string; readonly number: number },
): Promise<PublishedPage | null> {
  const [row] = await queryRecord<{ page: PublishedPage }>(
    reader,
    `select ${bare} || (p.content - 'pictures') || jsonb_build_object('revision', p.revision, 'stories', coalesce(
       (select jsonb_agg(${storyJson} order by s.story_number) from published.current_stories s
        where s.date = p.date and s.page_number = p.number and s.state = 'published'), '[]')) as page
     from published.current_pages p where p.date = $1::date and p.number = $2`,
    [date, number],
  )
  return row?.page ?? null
}

/** What a page is that was published before pages were kept as they were placed. */
const bare = `'{"placed": null, "engine": null, "files": null, "boxes": []}'::jsonb`

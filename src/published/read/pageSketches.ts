import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** What a page looks like from afar: its boxes, its pictures and its large lines, the name of a 报头 among them. */
export interface PageSketch {
  readonly number: number
  readonly title: string
  /** Null where the page was published without its placed page. */
  readonly drawn:
    (Pick<PlacedPage, 'page' | 'boxes' | 'images'> & { readonly headlines: PlacedPage['lines'] }) | null
}

/** The pages of an issue from afar, by number. */
export async function pageSketches(reader: RecordReader, date: string): Promise<readonly PageSketch[]> {
  return queryRecord<PageSketch>(
    reader,
    `select p.number, p.content ->> 'title' as title,
       case when jsonb_typeof(p.content -> 'placed') = 'object' then jsonb_build_object(
         'page', p.content -> 'placed' -> 'page',
         'boxes', p.content -> 'placed' -> 'boxes',
         'images', p.content -> 'placed' -> 'images',
         'headlines', jsonb_path_query_array(p.content,
           '$.placed.lines[*] ? (@.role == "headline" || @.role == "pageFlag" || (@.role == "folio" && @.sizePt > 24))')) end as drawn
     from published.current_pages p where p.date = $1::date order by p.number`,
    [date],
  )
}

import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** A file that readers may get: of a newest revision, or for a day a font of the one before; `pageNumber` is null for an issue's own. */
export interface PublishedFile {
  readonly kind: 'pdf' | 'font' | 'css'
  readonly mime: string
  readonly size: number
  readonly newspaper: string
  readonly date: string
  readonly pageNumber: number | null
}

/** What is known of a file without its bytes. Null also for a file of a page that was taken back. */
export async function fileByHash(reader: RecordReader, hash: string): Promise<PublishedFile | null> {
  const [row] = await queryRecord<PublishedFile>(
    reader,
    `select kind, mime, size, newspaper, to_char(date, 'YYYY-MM-DD') as date, page_number as "pageNumber"
     from published.current_files where hash = $1 limit 1`,
    [hash],
  )
  return row ?? null
}

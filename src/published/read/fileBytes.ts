import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** So many bytes of a file from one on; null where it has gone from the record's newest revisions meanwhile. */
export async function fileBytes(
  reader: RecordReader,
  { hash, from, length }: { readonly hash: string; readonly from: number; readonly length: number },
): Promise<Buffer<ArrayBuffer> | null> {
  const [row] = await queryRecord<{ bytes: Buffer<ArrayBuffer> }>(
    reader,
    'select substring(bytes from $2::int for $3::int) as bytes from published.current_files where hash = $1 limit 1',
    [hash, from + 1, length],
  )
  return row?.bytes ?? null
}

import type { PressFile } from '../commands/Press'
import type { RecordTransaction } from './RecordTransaction'
import { files } from './schema'

const mimes = { pdf: 'application/pdf', font: 'font/woff2', css: 'text/css', picture: 'image/jpeg' } as const

/** Writes files into the record, those that are not there yet: the same bytes are the same file. */
export async function writeFiles(transaction: RecordTransaction, made: readonly PressFile[]): Promise<void> {
  for (const { hash, kind, bytes } of made) {
    const row = { hash, kind, mime: mimes[kind], bytes: Buffer.from(bytes), size: bytes.length }
    await transaction.insert(files).values(row).onConflictDoNothing()
  }
}

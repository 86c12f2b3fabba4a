import { createHash } from 'node:crypto'
import type { PressFile } from '../commands/Press'

/** A file under the hash of its bytes. */
export function pressFile(kind: PressFile['kind'], bytes: Uint8Array): PressFile {
  return { kind, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

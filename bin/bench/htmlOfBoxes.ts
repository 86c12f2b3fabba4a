import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PlacedPage } from '../../src/layout'

/** The same boxes with the same copy, for Chromium to break into lines and print with the same fonts. */
export function htmlOfBoxes({ page, boxes, lines }: PlacedPage, modules: string): string {
  const css = pathToFileURL(join(modules, '@fontsource-variable/noto-serif-sc/index.css')).href
  const stories = boxes.map(({ id, x, y, width, height }) => {
    const copy = lines.filter((line) => line.box === id).map((line) => line.clusters.join(''))
    const place = `left:${x}pt;top:${y}pt;width:${width}pt;height:${height}pt`
    return `<article style="${place}"><h2>${copy[0] ?? ''}</h2><p>${copy.slice(1).join('')}</p></article>`
  })
  return `<!doctype html><html lang="zh-CN"><link rel="stylesheet" href="${css}"><style>
    @page { size: ${page.widthPt}pt ${page.heightPt}pt; margin: 0 }
    body { margin: 0; font: 9pt/11.5pt 'Noto Serif SC Variable' }
    article { position: absolute; overflow: hidden; text-align: justify } h2 { font: 900 16pt/46pt 'Noto Serif SC Variable'; margin: 0 } p { margin: 0 }
    </style>${stories.join('')}</html>`
}

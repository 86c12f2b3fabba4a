import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { PageFonts } from '../../src/render/fonts/PageFont'
import { toTrueType } from '../../src/render/fonts/toTrueType'

/** A picture of a page: how light each pixel is, from 0 to 255, row after row. */
export interface Painting {
  readonly width: number
  readonly height: number
  readonly light: Uint8Array
}

const pdfium = lazy(() => PDFiumLibrary.init())
const resvg = lazy(async () =>
  initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))),
)

/** Paints the first page of a PDF, without the `bleed` around it, at `scale` pixels a point. */
export async function paintPdf(
  pdf: Uint8Array,
  { scale, bleed }: { readonly scale: number; readonly bleed: number },
): Promise<Painting> {
  const document = await (await pdfium()).loadDocument(pdf)
  const { data, width, height } = await document.getPage(0).render({ scale, render: 'bitmap' })
  document.destroy()
  const edge = Math.round(bleed * scale)
  const inner = { width: width - 2 * edge, height: height - 2 * edge }
  const light = new Uint8Array(inner.width * inner.height)
  for (let y = 0; y < inner.height; y++) {
    for (let x = 0; x < inner.width; x++)
      light[y * inner.width + x] = data[((y + edge) * width + x + edge) * 4 + 1] ?? 0
  }
  return { ...inner, light }
}

/** The text of the first page of a PDF, as PDFium finds it. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const document = await (await pdfium()).loadDocument(pdf)
  const text = document.getPage(0).getText()
  document.destroy()
  return text
}

/** Paints an SVG whose families are the keys of `fonts`. */
export async function paintSvg(
  svg: string,
  { scale, fonts }: { readonly scale: number; readonly fonts: PageFonts },
): Promise<Painting> {
  await resvg()
  const buffers = [...fonts.values()].map(toTrueType)
  const renderer = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { fontBuffers: buffers } })
  const { pixels, width, height } = renderer.render()
  const light = new Uint8Array(width * height)
  for (let pixel = 0; pixel < light.length; pixel++) light[pixel] = pixels[pixel * 4 + 1] ?? 0
  return { width, height, light }
}

function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}

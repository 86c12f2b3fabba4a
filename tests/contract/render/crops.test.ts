import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { PlacedImage } from '../../../src/layout/placed/PlacedImage'
import { convertPhoto } from '../../../src/press/convertPhoto'
import { forPdf } from '../../../src/press/forPdf'
import { drawPdf } from '../../../src/render/pdf/drawPdf'
import { drawSvg } from '../../../src/render/svg/drawSvg'
import { differingCells } from '../../support/differingCells'
import { paintPdf, paintSvg, type Painting } from '../../support/paintedPage'
import { placedBox, smallPage } from '../../support/placedPage'

type Crop = PlacedImage['crop']
const scale = 3

/** A photo of 16 by 12 fields, each of a grey of its own: what part of it is shown can be seen. */
async function chart(): Promise<Uint8Array> {
  const [across, down, field] = [16, 12, 40]
  const pixels = Buffer.alloc(across * field * down * field)
  for (let y = 0; y < down * field; y++)
    for (let x = 0; x < across * field; x++) {
      const [column, row] = [Math.floor(x / field), Math.floor(y / field)]
      pixels[y * across * field + x] = (column * 67 + row * 41) % 256
    }
  const raw = { width: across * field, height: down * field, channels: 1 as const }
  return new Uint8Array(await sharp(pixels, { raw }).jpeg({ quality: 95 }).toBuffer())
}

function pageWith(crop: Crop) {
  const place = { x: 30, y: 40, width: 160, height: 120 }
  return smallPage({
    boxes: [placedBox('p1', { kind: 'photo', order: 0, ...place })],
    lines: [],
    images: [{ box: 'p1', ...place, crop }],
  })
}

/** The page as the site draws it, as the PDF draws a whole photo, and as the press does, which cuts the photo first. */
async function paintings(crop: Crop): Promise<{ svg: Painting; cutByPdf: Painting; cutByPress: Painting }> {
  const photo = await chart()
  const page = pageWith(crop)
  const [image] = page.images
  const converted = image && (await convertPhoto(photo, { image, profile: null }))
  if (!converted) throw new Error('The chart is a photo.')
  const fonts = new Map()
  const address = `data:image/jpeg;base64,${Buffer.from(photo).toString('base64')}`
  const pressed = forPdf(page, [{ box: 'p1', bytes: converted }])
  const print = (placed: typeof page, file: Uint8Array) =>
    paintPdf(drawPdf(placed, { fonts, images: new Map([['p1', file]]), meta: { title: '样' } }), {
      scale,
      bleed: page.page.bleedPt,
    })
  return {
    svg: await paintSvg(drawSvg(page, { images: new Map([['p1', address]]) }), { scale, fonts }),
    cutByPdf: await print(page, photo),
    cutByPress: await print(pressed.placed, converted),
  }
}

const crops: readonly (readonly [string, Crop])[] = [
  ['the whole photo', { x: 0, y: 0, width: 1, height: 1 }],
  ['its top left corner', { x: 0, y: 0, width: 0.5, height: 0.5 }],
  ['its bottom right corner', { x: 0.5, y: 0.5, width: 0.5, height: 0.5 }],
  ['a band across it', { x: 0, y: 0.25, width: 1, height: 0.375 }],
  ['a strip down it', { x: 0.625, y: 0, width: 0.1875, height: 1 }],
]

describe('a photo that is cut on the page', () => {
  it.each(crops)('shows %s on the site, in a PDF and from the press alike', async (_, crop) => {
    const { svg, cutByPdf, cutByPress } = await paintings(crop)
    expect(differingCells({ svg, pdf: cutByPdf })).toBeLessThan(12)
    expect(differingCells({ svg, pdf: cutByPress })).toBeLessThan(60) // pressed to 200 pixels an inch: edges are softer
  })

  it('shows another part of it by another crop', async () => {
    const shown = await Promise.all(crops.map(([, crop]) => paintings(crop)))
    for (const [index, { svg }] of shown.entries())
      for (const [other, { cutByPdf, cutByPress }] of shown.entries())
        if (index !== other)
          for (const pdf of [cutByPdf, cutByPress]) expect(differingCells({ svg, pdf })).toBeGreaterThan(300)
  })
})

import sharp from 'sharp'
import { randomNumbers } from './randomNumbers'
import type { Scene } from './Scene'

/** Pixels for each unit of a scene: some 200 to the inch where the photo is printed large. */
const pixels = 0.8

/** A drawn scene as a photo: darker towards its corners, with the grain of film. */
export async function developPhoto(scene: Scene): Promise<Buffer> {
  const [width, height] = [Math.round(scene.width * pixels), Math.round(scene.height * pixels)]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}" width="${width}" height="${height}">${scene.drawing}</svg>`
  return sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .composite([
      { input: Buffer.from(vignette(width, height)), blend: 'multiply' },
      { input: grainOf(width, height), raw: { width, height, channels: 3 }, blend: 'soft-light' },
    ])
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

function vignette(width: number, height: number): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><radialGradient id="v" cx="0.5" cy="0.48" r="0.75">` +
    '<stop offset="0.55" stop-color="#fff"/><stop offset="1" stop-color="#b4b0ac"/></radialGradient>' +
    '<rect width="100%" height="100%" fill="url(#v)"/></svg>'
  )
}

/** Noise about middle grey: the sum of three numbers is close enough to a bell. */
function grainOf(width: number, height: number): Buffer {
  const next = randomNumbers(width * 31 + height)
  const grain = Buffer.alloc(width * height * 3)
  for (let at = 0; at < grain.length; at += 3) {
    const grey = 128 + (next() + next() + next() - 1.5) * 46
    grain[at] = grain[at + 1] = grain[at + 2] = grey
  }
  return grain
}

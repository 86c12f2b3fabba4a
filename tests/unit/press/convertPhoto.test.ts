import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { convertPhoto } from '../../../src/press/convertPhoto'
import { greyPhoto } from '../../support/greyPhoto'

const image = {
  box: 'photo-1',
  x: 0,
  y: 0,
  width: 72,
  height: 72,
  crop: { x: 0, y: 0, width: 0.5, height: 1 },
}

/** Red on the left, blue on the right. */
async function colourPhoto(): Promise<Uint8Array> {
  const red = { create: { width: 600, height: 800, channels: 3, background: '#c02020' } } as const
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2040c0' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .jpeg()
    .toBuffer()
}

const convert = async (photo: Uint8Array) => {
  const bytes = await convertPhoto(photo, { image, profile: null })
  if (bytes === null) throw new Error('It holds a picture.')
  return bytes
}

describe('a photo as it is printed', () => {
  it('is in the four inks, as large as its place wants, and cut to what is shown', async () => {
    const printed = await convert(await colourPhoto())
    expect(await sharp(printed).metadata()).toMatchObject({ width: 200, height: 200, space: 'cmyk' })
    const { dominant } = await sharp(printed).toColourspace('srgb').stats()
    expect(dominant.r).toBeGreaterThan(dominant.b)
  })

  it('is in the black ink alone where it has no colour', async () => {
    expect(await sharp(await convert(await greyPhoto())).metadata()).toMatchObject({
      space: 'b-w',
      channels: 1,
    })
  })

  it('is not made finer than it is', async () => {
    expect(await sharp(await convert(await greyPhoto())).metadata()).toMatchObject({ width: 80, height: 60 })
  })

  it('is the same, byte for byte, each time', async () => {
    const photo = await colourPhoto()
    expect(Buffer.from(await convert(photo)).equals(Buffer.from(await convert(photo)))).toBe(true)
  })

  it('is none where the file holds no picture', async () => {
    expect(await convertPhoto(Buffer.from('no picture'), { image, profile: null })).toBeNull()
  })
})

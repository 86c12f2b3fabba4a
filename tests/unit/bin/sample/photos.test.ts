import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sampleNewspaper } from '../../../../bin/sample/newspaper'
import { developPhoto } from '../../../../bin/sample/photos/developPhoto'
import { lakeAtDawn } from '../../../../bin/sample/photos/hillScenes'
import { readPage } from '../../../../src/intake/readPage'

const { pages } = sampleNewspaper()

describe('the pictures of the sample issue', () => {
  it('belong each to a story of their page, with a caption and a name', () => {
    for (const { number, text, photos } of pages) {
      const headlines = readPage(text).stories.map(({ headline }) => headline)
      for (const { headline, caption, credit } of photos) {
        expect(headlines, `page ${number}`).toContain(headline)
        expect(caption.length).toBeGreaterThan(10)
        expect(credit).toMatch(/^\p{Script=Han}{2,4} 绘$/u)
      }
    }
  })

  it('are drawn the same every time, in the shape that they say, with tones and not one flat colour', async () => {
    const scene = lakeAtDawn()
    const [one, other] = [await developPhoto(scene), await developPhoto(lakeAtDawn())]
    const { width, height, format } = await sharp(one).metadata()
    expect(format).toBe('jpeg')
    expect(width / height).toBeCloseTo(scene.width / scene.height, 2)
    expect(one.equals(other)).toBe(true)
    const { entropy } = await sharp(one).stats()
    expect(entropy).toBeGreaterThan(5)
  }, 30_000)
})

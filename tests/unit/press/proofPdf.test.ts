import { describe, expect, it } from 'vitest'
import { proofPdf } from '../../../src/press/proofPdf'
import { fontLibrary } from '../../support/fontLibrary'
import { printedPage } from '../../support/printedPage'
import { findObject, readPdf } from '../../support/readPdf'

const proof = (stamp: string) =>
  proofPdf(
    {
      fonts: fontLibrary,
      mediaFolder: '/nowhere',
    },
    {
      page: {
        number: 3,
        title: '地方科协',
        placed: printedPage(),
        pictures: [{ kind: 'photo', box: 'p1', url: '/media/gone.jpg' }],
      },
      stamp,
      title: '校样',
    },
  )

describe('a proof of a page', () => {
  it('says what it is outside the trim, above and below, in a margin wide enough to read it', async () => {
    const page = findObject(readPdf(await proof('校样　第5次修改')), '/Type/Page/')
    expect(page).toContain('/TrimBox[36 36 276 356]')
    expect(page).toContain('/MediaBox[0 0 312 392]')
  })

  it('is printed also where a photo’s file is gone', async () => {
    expect((await proof('校样')).length).toBeGreaterThan(1000)
  })

  it('differs from the page of another moment by its stamp alone', async () => {
    const [one, same, other] = [await proof('甲'), await proof('甲'), await proof('乙')]
    expect(Buffer.from(one).equals(Buffer.from(same))).toBe(true)
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false)
  })
})

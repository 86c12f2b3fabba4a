import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PublishedIssue, PublishedPage } from '../../../../src/published/record'
import { drawSketch } from '../../../../src/site/page/drawSketch'
import { PageView } from '../../../../src/site/page/PageView'
import { issueToPublish } from '../../../support/issueToPublish'
import { publishedPage } from '../../../support/publishedPage'
import { withRetraction } from '../../../support/withRetraction'

const pdf = { hash: 'c'.repeat(64), bytes: 2_411_724, url: `/files/${'c'.repeat(64)}.pdf` }
const issue: PublishedIssue = {
  date: '2026-11-23',
  number: 128,
  serialNumber: 5012,
  newspaper: '青溪科普报',
  masthead: issueToPublish().masthead,
  pages: [{ number: 3, title: '地方科协', storyCount: 4 }],
  publishedAt: '2026-11-23T00:30:00.000Z',
  revision: 1,
  files: { pdf },
}

function show(page: PublishedPage): string {
  const sketches = [drawSketch({ number: page.number, title: page.title, drawn: null })]
  return renderToStaticMarkup(<PageView issue={issue} page={page} sketches={sketches} />)
}

const stops = (html: string) => [...html.matchAll(/<a class="box"[^>]*>/g)].map(([tag]) => tag)
const spoken = (html: string) =>
  html.replace(/<g aria-hidden="true">[\s\S]*?<\/g>/g, '').replace(/<script[\s\S]*?<\/script>/g, '')

describe('a page as it was printed', () => {
  const page = publishedPage()
  const html = show(page)

  it('leads from the place of every story to that story, in reading order, by its headline', () => {
    const reached = stops(html).filter((tag) => !tag.includes('tabindex="-1"'))
    expect(
      reached.map((tag) => [/href="([^"]*)"/.exec(tag)?.[1], /aria-label="([^"]*)"/.exec(tag)?.[1]]),
    ).toEqual(
      page.stories.map(({ storyNumber, copy }) => [
        `/${page.issueDate}/3/${storyNumber}`,
        copy.headlines.headline,
      ]),
    )
  })

  it('makes a photo a way to its story for the mouse, and no second stop of the keyboard', () => {
    const photos = stops(html).filter((tag) => tag.includes('data-kind="photo"'))
    expect(photos).toHaveLength(1)
    expect(photos[0]).toContain(`href="/${page.issueDate}/3/1"`)
    expect(photos[0]).toContain('aria-hidden="true" tabindex="-1"')
  })

  it('shows the photo from the newspaper’s own address', () => {
    expect(html).toContain('<image href="/media/weather.jpg"')
  })

  it('lets no screen reader read the lines of the page, which its stories hold whole', () => {
    const [first] = page.stories[0]?.copy.body ?? []
    expect(html.replace(/<[^>]*>|\n/g, '')).toContain(first?.text)
    expect(spoken(html).replace(/<[^>]*>|\n/g, '')).not.toContain(first?.text)
  })

  it('has the page’s own fonts, which the drawing names and the style sheet loads', () => {
    expect(html).toContain(`<link rel="stylesheet" href="${page.files?.css.url}"/>`)
    for (const { family } of page.files?.fonts ?? []) {
      if (html.includes(`'${family}'`)) return
    }
    throw new Error('The drawing asks for none of the fonts of the page.')
  })

  it('offers the page and the whole issue as PDF, and says how large they are', () => {
    expect(html).toContain(`href="${page.files?.pdf.url}" download=""`)
    expect(html).toContain('12 KB')
    expect(html).toContain(`href="${pdf.url}" download=""`)
    expect(html).toContain('2.3 MB')
  })

  it('can be looked at in five sizes, and read as text instead', () => {
    expect(html.match(/type="radio"/g)).toHaveLength(5)
    expect(html).toContain(`href="/${page.issueDate}/3/text"`)
  })

  it('carries no style of its own, which its policy forbids', () => {
    expect(html).not.toMatch(/<style| style=/)
  })

  it('leaves a retracted story its place and takes its name away, on the page and in the list', () => {
    const gone = page.stories[1]?.copy.headlines.headline ?? ''
    const retracted = show(withRetraction(page, 2))
    expect(spoken(retracted)).not.toContain(gone)
    expect(spoken(retracted).match(/这篇稿件已撤/g)).toHaveLength(2)
  })
})

describe('a page with a corrected story', () => {
  it('says beside the page what was wrong of it', () => {
    const page = publishedPage()
    const stories = page.stories.map((story, at) =>
      at === 0 ? { ...story, correction: '标题有误，特此更正。' } : story,
    )
    expect(spoken(show({ ...page, stories }))).toContain('标题有误，特此更正。')
  })
})

describe('a page that was published before pages were kept placed', () => {
  it('shows its stories as text', () => {
    const html = show(publishedPage({ placed: null, engine: null, files: null, boxes: [] }))
    expect(html).not.toContain('placed-page')
    expect(html.match(/<article/g)).toHaveLength(4)
    expect(html).not.toContain('/text"')
  })
})

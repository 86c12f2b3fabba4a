import { describe, expect, it } from 'vitest'
import { sampleNewspaper } from '../../../../bin/sample/newspaper'
import { readPage } from '../../../../src/intake/readPage'
import { findCoOrganizerFor } from '../../../../src/newspaper/coOrganizer/findCoOrganizerFor'
import { missingMastheadItems } from '../../../../src/newspaper/masthead/missingMastheadItems'

const sample = sampleNewspaper()
const coOrganizers = sample.coOrganizers.map((one, id) => ({ ...one, id }))
const readings = sample.pages.map((page) => ({ page, reading: readPage(page.text) }))

describe('the sample newspaper', () => {
  it('comes out on a Thursday, with every item a masthead must show', () => {
    expect(new Date(`${sample.issueDate}T00:00:00Z`).getUTCDay()).toBe(4)
    expect(missingMastheadItems(sample.masthead)).toEqual([])
  })

  it('has pages that intake reads with nothing left to decide', () => {
    expect(readings.map(({ reading }) => reading.unresolved)).toEqual([[], [], [], []])
    expect(readings.map(({ reading }) => reading.stories.length)).toEqual([5, 7, 6, 6])
  })

  it('prints the flag, the folio and the editors that the plan of the page names', () => {
    for (const { page, reading } of readings) {
      const { flag } = page
      expect(reading.pageFlag?.name ?? null).toBe(flag?.name ?? null)
      if (page.number === 1) continue // a front page has no folio
      expect(reading.folio).toMatchObject({ date: sample.issueDate, pageNumber: page.number })
      const names = [page.responsibleEditor, page.pageDesigner].map(nameOf)
      expect(reading.folio?.editors.map(({ name }) => name)).toEqual(names)
    }
  })

  it('has stories in the making that intake reads as one story each, 200 to 400 characters long', () => {
    const makings = sample.stories.map(({ text }) => readPage(text))
    expect(makings.map(({ stories, unresolved }) => [stories.length, unresolved.length])).toEqual(
      sample.stories.map(() => [1, 0]),
    )
    const lengths = sample.stories.map(({ text }) => text.replace(/\s/gu, '').length)
    expect(lengths.filter((length) => length < 200 || length > 400)).toEqual([])
  })

  it('prints the strip of the 21 co-organizers in their order', () => {
    const strips = readings.map(({ reading }) => reading.coOrganizers?.names ?? null)
    expect(strips).toEqual([null, null, sample.coOrganizers.map(({ name }) => name), null])
  })

  it('knows all 183 counties, cities and districts of Sichuan', () => {
    const shortForms = ['北川县', '木里县', '峨边县', '马边县']
    const places = sample.coOrganizers.flatMap(({ districts }) => districts)
    expect(sample.coOrganizers).toHaveLength(21)
    expect(places.filter((place) => !shortForms.includes(place))).toHaveLength(183)
    const twice = places.filter((place, index) => places.indexOf(place) !== index)
    expect(twice).toEqual(['市中区']) // 乐山 and 内江 each have one
  })

  it('has everybody who signs a story in the byline registry, and every unit with its co-organizer', () => {
    const registered = new Map(sample.bylines.map((byline) => [byline.name, byline]))
    const all = [
      ...readings.map(({ reading }) => reading),
      ...sample.stories.map(({ text }) => readPage(text)),
    ]
    for (const byline of all.flatMap(({ stories }) => stories.flatMap((one) => one.bylines))) {
      const entry = registered.get(byline.name)
      expect(entry, byline.name).toMatchObject({ kind: byline.kind })
      if (byline.kind === 'organization') {
        expect(findCoOrganizerFor(byline.name, coOrganizers)?.shortName).toBe(entry?.coOrganizer)
      }
    }
  })

  it('has a reviewer for each of the three reviews of every story, none of whom signs one', () => {
    const reviewers = sample.people.filter(({ roles }) =>
      roles.some((role) => ['responsibleEditor', 'deskChief', 'dutyChiefEditor'].includes(role)),
    )
    expect(new Set(reviewers.flatMap(({ roles }) => roles)).size).toBe(3)
    const signers = new Set(sample.bylines.flatMap(({ name, account }) => [name, account]))
    expect(reviewers.filter(({ name, username }) => signers.has(name) || signers.has(username))).toEqual([])
  })
})

const nameOf = (username: string) => sample.people.find((person) => person.username === username)?.name

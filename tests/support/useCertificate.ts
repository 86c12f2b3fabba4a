import type { UnitPeriod, UseCertificate } from '../../src/runtime'

/** What the record says of an invented story, for its certificate. */
export function certificateData(given: Partial<UseCertificate> = {}): UseCertificate {
  return {
    articleNumber: '2026-000123',
    headline: '科普大篷车开进云溪村',
    signers: ['林一禾', '周小满'],
    unit: '青溪市科学技术协会',
    newspaper: '青溪科普报',
    cn: 'CN 51-0999',
    publisher: '青溪科普报社',
    date: '2026-09-30',
    issueNumber: 118,
    serialNumber: 5012,
    pageNumber: 3,
    pageTitle: '地方科协',
    storyNumber: 2,
    characters: 1280,
    photos: 2,
    copyHash: 'a1b2c3d4e5f60718',
    page: null,
    ...given,
  }
}

/** What an invented unit filed in a quarter, with `stories` of it used. */
export function unitPeriodData(stories: number): UnitPeriod {
  const used = Array.from({ length: stories }, (_, index) => ({
    articleNumber: `2026-${String(index + 1).padStart(6, '0')}`,
    headline: `云溪村第${index + 1}次科普活动：二十件展品、三场讲座，孩子们记得最牢的是动手`,
    signers: index % 2 === 0 ? ['林一禾'] : ['林一禾', '周小满'],
    filedAt: '2026-07-03T02:00:00.000Z',
    date: `2026-08-${String((index % 28) + 1).padStart(2, '0')}`,
    issueNumber: 90 + index,
    pageNumber: 3,
    pageTitle: '地方科协',
    characters: 650,
    photos: 1,
  }))
  const person = { filed: stories + 2, used: stories, characters: 650 * stories, photos: stories }
  return {
    unit: { id: 5, name: '青溪市科学技术协会', shortName: '青溪市科协' },
    newspaper: '青溪科普报',
    filed: stories + 3,
    used,
    people: [
      { name: '林一禾', ...person, firstUsed: '2026-08-01' },
      { name: null, filed: 1, used: 0, characters: 0, photos: 0, firstUsed: null },
    ],
  }
}

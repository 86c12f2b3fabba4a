import type { IssueToPublish, StoredArticle, StoredPage } from '../../src/commands/ports'
import { emptyMakeup } from '../../src/makeup/emptyMakeup'
import { hashCopy } from '../../src/newspaper/article/hashCopy'
import type { ArticleCopy } from '../../src/newspaper/article/ArticleCopy'

/** Invented copy with every part that a copy can have. */
export function articleCopy(headline = '河湾小学添了一间气象角'): ArticleCopy {
  return {
    headlines: { kicker: '青溪县科协', headline, deck: '孩子们每天记两次温度' },
    dateline: '本报讯',
    body: [
      { kind: 'paragraph', text: '十一月的早上，值日生先去看百叶箱。' },
      { kind: 'subhead', text: '从一支温度计开始' },
      { kind: 'paragraph', text: '记录本已经写满三册。' },
    ],
    bylineText: '(林一禾)',
    bylines: [{ kind: 'person', name: '林一禾', role: null }],
    captions: [{ text: '学生在百叶箱前读数', credit: { name: '林一禾', role: '摄' } }],
  }
}

/** An article that has passed its three reviews. */
export function approvedArticle(id: number, changes: Partial<StoredArticle> = {}): StoredArticle {
  const copy = changes.copy ?? articleCopy(`第${id}篇的标题`)
  return {
    id,
    number: `2026-${String(id).padStart(6, '0')}`,
    state: 'approved',
    copy,
    copyHash: hashCopy(copy),
    rev: 4,
    authorIds: [31],
    bylineNames: ['林一禾'],
    coOrganizerId: 5,
    passes: [],
    source: '本报',
    rubric: '基层',
    coOrganizer: '青溪市科学技术协会',
    plannedLength: 600,
    embargoUntil: null,
    unitSignOff: { by: '不应公开的人', at: '2026-11-20' },
    returnReason: { code: 'facts', words: '不应公开的退稿理由' },
    intakeNotes: [{ kind: 'byline', message: '不应公开的收稿提示', lines: [1] }],
    photos: [
      {
        id: 77,
        url: '/media/weather.jpg',
        width: 1200,
        height: 800,
        caption: '学生在百叶箱前读数',
        credit: '林一禾 摄',
      },
    ],
    bylineLinks: [{ name: '林一禾', coOrganizer: null }],
    ...changes,
  }
}

/** A page that has been signed off. */
export function signedOffPage(number: number, changes: Partial<StoredPage> = {}): StoredPage {
  return {
    id: 200 + number,
    issueId: 9,
    number,
    title: '地方科协',
    flag: { name: '地方科协', pinyin: 'DI FANG KE XIE' },
    editors: [{ role: '责任编辑', name: '沈静秋' }],
    responsibleEditorIds: [7],
    articleIds: [],
    coOrganizers: { label: '本版协办单位', note: '排名不分先后', names: ['青溪市科协', '白石市科协'] },
    makeup: emptyMakeup,
    placed: null,
    placedHash: null,
    placedBy: null,
    layoutId: null,
    state: 'signedOff',
    proofs: [],
    signOff: null,
    leftOut: null,
    rev: 3,
    ...changes,
  }
}

/** An issue with a front page of one story and page 3 of `stories` more; article ids go up from `firstArticle`. */
export function issueToPublish({
  date = '2026-11-23',
  serialNumber = 5012,
  firstArticle = 1,
  stories = 2,
}: {
  readonly date?: string
  readonly serialNumber?: number
  readonly firstArticle?: number
  readonly stories?: number
} = {}): IssueToPublish {
  const articles = Array.from({ length: stories }, (_, index) => approvedArticle(firstArticle + 1 + index))
  return {
    issue: { id: 9, date, number: 128, serialNumber, state: 'closed', rev: 2 },
    masthead: {
      name: '青溪科普报',
      cn: 'CN 51-0999',
      postalCode: '61-999',
      supervisor: '青溪省科协',
      sponsor: '青溪省科协',
      publisher: '青溪科普报社',
      address: '青溪市河湾路1号',
      phone: '000-00000000',
      printer: '青溪印务',
      distribution: '邮发',
      price: '1.50元',
      editorInChief: null,
      zipCode: null,
      website: null,
      advertisingLicence: null,
      pageStyle: 'broadsheet-8x13',
      serialNumberBase: 5000,
      issueNumberBase: 100,
    },
    pages: [
      {
        page: signedOffPage(1, { title: '要闻', flag: null, coOrganizers: null }),
        stories: [approvedArticle(firstArticle)],
      },
      { page: signedOffPage(3), stories: articles },
    ],
    publishedAt: new Date(`${date}T00:30:00.000Z`),
  }
}

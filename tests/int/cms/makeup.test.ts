import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { createArticle } from '../../../src/commands/createArticle'
import { keepPageLayout } from '../../../src/commands/keepPageLayout'
import { makeUpPage } from '../../../src/commands/makeUpPage'
import { planIssue } from '../../../src/commands/planIssue'
import type { StoredPage } from '../../../src/commands/ports'
import { saveArticle } from '../../../src/commands/saveArticle'
import { sendPageToProof } from '../../../src/commands/sendPageToProof'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { startFrom } from '../../../src/makeup/startFrom'
import { hashJson } from '../../../src/newspaper/hashJson'
import { cms, deskReads, makeupPulse } from '../../../src/runtime'
import { by, copy } from '../../support/builders'
import type { SignedIn } from '../../support/doors'
import { graphql, person, rest, upload } from '../../support/doors'
import { greyPhoto } from '../../support/greyPhoto'
import type { NewsroomUnderTest } from '../../support/newsroomUnderTest'
import { ownerPool } from '../../support/ownerPool'
import { postgresNewsroom } from '../../support/postgresNewsroom'
import type { Staff } from '../../support/printedDay'
import { granted, hireStaff } from '../../support/printedDay'

/** A variable font of ours: its family is called Noto Sans SC Thin in the file, after its default weight. */
const latinFont = 'node_modules/@fontsource-variable/noto-sans-sc/files/noto-sans-sc-latin-wght-normal.woff2'
const tabloid = { ...emptyMakeup, style: 'tabloid-6x11' }

let here: NewsroomUnderTest
let staff: Staff
beforeAll(async () => {
  here = await postgresNewsroom()
  staff = await hireStaff(here)
})

/** A planned issue of two pages, and two stories of which the first carries a photo. */
async function planned(title = `乡村科普${Math.random()}`) {
  const page = { title, flag: null, coOrganizers: null, responsibleEditorIds: [] }
  const pages = [
    { ...page, number: 1, title: '要闻' },
    { ...page, number: 2 },
  ]
  const date = await here.nextDate()
  const plan = granted(await planIssue(here.newsroom, { context: by(staff.deskChief), date, pages }))
  const second = plan.pages[1]
  if (!second) throw new Error('The issue was planned without its second page.')
  const articleIds = [await story('水渠通到村口'), await story('夜校点亮山乡')]
  return { ...plan, page: second, articleIds, at: { issueId: plan.issue.id, pageId: second.id } }
}

async function story(headline: string): Promise<number> {
  const unknown = {
    coOrganizerId: null,
    rubricId: null,
    source: null,
    plannedLength: null,
    unitSignOff: null,
  }
  const text = copy({ headline, bylineText: null, bylines: [] })
  const made = granted(
    await createArticle(here.newsroom, { context: by(staff.reporter), copy: text, ...unknown }),
  )
  return made.id
}

async function giveAPhoto(articleId: number): Promise<number> {
  const editor = await person(['responsibleEditor'])
  const file = { name: 'canal.jpg', type: 'image/jpeg', bytes: await greyPhoto() }
  const { body } = await upload(editor, '/photos', file, { caption: '放水的村民', credit: '林知远 摄' })
  const id = Number(body.doc?.['id'])
  const { body: before } = await rest(editor, 'GET', `/articles/${articleId}`)
  const patch = { photos: [id], rev: before['rev'] }
  expect((await rest(editor, 'PATCH', `/articles/${articleId}`, patch)).status).toBe(200)
  return id
}

type Planned = Awaited<ReturnType<typeof planned>>
const makeUp = (
  { at, page, articleIds }: Planned,
  given: { makeup?: typeof tabloid; baseRev?: number } = {},
) =>
  makeUpPage(here.newsroom, {
    context: by(staff.editor),
    ...at,
    articleIds,
    baseRev: given.baseRev ?? page.rev,
    makeup: given.makeup ?? tabloid,
  })

describe('making up a page in the database', () => {
  it('keeps makeup and placed page, and gives back what it kept', async () => {
    const plan = await planned()
    const photo = await giveAPhoto(plan.articleIds[0] ?? 0)
    const crops = { [`photo-${photo}`]: { x: 0.1, y: 0, width: 0.8, height: 1 } }
    const made = granted(await makeUp(plan, { makeup: { ...tabloid, crops } }))
    expect(made.placedHash).toBe(hashJson(made.placed))
    const desk = await (await deskReads(staff.editor)).makeup(plan.page.id)
    expect(desk?.placed).toEqual(made.placed)
    expect(hashJson(desk?.placed)).toBe(made.placedHash)
    expect(desk).toMatchObject({
      page: { id: plan.page.id, number: 2, state: 'makeup', rev: made.rev },
      makeup: { ...tabloid, crops },
      mayEdit: true,
      objection: null,
      isPlacedNow: true,
      photos: [
        {
          id: photo,
          articleId: plan.articleIds[0],
          url: expect.stringMatching(/^\/api\/photos\/file\/.+\.jpg$/),
        },
      ],
      articles: [{ headline: '水渠通到村口', mayEditCopy: true }, { headline: '夜校点亮山乡' }],
      pagesOfIssue: [{ number: 1 }, { number: 2 }],
    })
    expect(desk?.photos[0]?.aspectRatio).toBeCloseTo(160 / 60)
  })

  it('lets one of two win who save from the same revision, and tells the other', async () => {
    const plan = await planned()
    const outcomes = await Promise.all([makeUp(plan), makeUp(plan), makeUp(plan)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const lost of outcomes.filter(({ ok }) => !ok))
      expect(lost).toMatchObject({
        kind: 'staleRevision',
        params: { held: plan.page.rev + 1, base: plan.page.rev },
      })
  })

  it('does not lock up where pages and stories change at the same time', async () => {
    const plan = await planned()
    const [first = 0] = plan.articleIds
    const save = saveArticle(here.newsroom, {
      context: by(staff.editor),
      articleId: first,
      baseRev: 1,
      edit: { copy: copy({ headline: '改过的标题', bylineText: null, bylines: [] }) },
    })
    const outcomes = await Promise.all([makeUp(plan), save, makeUp(plan)])
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(2)
  })

  it('does not copy the placed page into every version of the page', async () => {
    const plan = await planned()
    granted(await makeUp(plan))
    const owner = ownerPool()
    const { rows } = await owner.query(
      `select max(pg_column_size(v.*)) as bytes from _pages_v v where v.parent_id = $1`,
      [plan.page.id],
    )
    await owner.end()
    expect(Number(rows[0]?.bytes)).toBeLessThan(4000)
  })

  it('is laid out anew on its way to proof where copy changed', async () => {
    const plan = await planned()
    const made = granted(await makeUp(plan))
    const edit = { copy: copy({ headline: '水渠又改了标题', bylineText: null, bylines: [] }) }
    const articleId = plan.articleIds[0] ?? 0
    granted(await saveArticle(here.newsroom, { context: by(staff.editor), articleId, baseRev: 1, edit }))
    const read = (await deskReads(staff.editor)).makeup
    expect((await read(plan.page.id))?.isPlacedNow).toBe(false)
    const sent: StoredPage = granted(
      await sendPageToProof(here.newsroom, { context: by(staff.editor), ...plan.at, baseRev: made.rev }),
    )
    expect(sent.placedHash).not.toBe(made.placedHash)
    expect((await read(plan.page.id))?.isPlacedNow).toBe(true)
  })
})

describe('the makeup desk’s look at a page', () => {
  it('shows others than editors why they cannot make it up, and writers and administrators nothing', async () => {
    const { page } = await planned()
    const seen = async (actor: Staff['editor']) => (await deskReads(actor)).makeup(page.id)
    expect(await seen(staff.proofreaders[0] ?? staff.editor)).toMatchObject({
      mayEdit: false,
      objection: { kind: 'notYourRole' },
    })
    for (const actor of [staff.reporter, await here.hire('administrator')])
      expect(await seen(actor)).toBeNull()
    expect(await (await deskReads(staff.editor)).makeup(999_999)).toBeNull()
  })

  it('shows the same page of the issue before, and what this one could start from', async () => {
    const title = `周版${Math.random()}`
    const last = await planned(title)
    granted(await makeUp(last))
    const next = await planned(title)
    const desk = await (await deskReads(staff.editor)).makeup(next.page.id)
    expect(desk?.previous).toMatchObject({
      date: last.issue.date,
      layout: { style: 'tabloid-6x11', slots: [{}, {}] },
    })
    expect(desk?.previous?.placed.boxes.map(({ id }) => id)).toContain(`article-${last.articleIds[0]}`)
    if (!desk?.previous) throw new Error('There is no page before.')
    const stories = next.articleIds.map((id) => ({ id, photoIds: [] }))
    const made = granted(await makeUp(next, { makeup: startFrom(desk.previous.layout, stories) }))
    expect(made.makeup.arrangement).not.toBeNull()
  })

  it('keeps layouts, reads them, and starts the next issue’s page from the usual one', async () => {
    const title = `科协${Math.random()}`
    const plan = await planned(title)
    granted(await makeUp(plan))
    const context = by(staff.editor)
    const name = `${title}周版`
    const kept = granted(await keepPageLayout(here.newsroom, { context, pageId: plan.page.id, name }))
    const reads = await deskReads(staff.editor)
    expect(await reads.layoutFor(kept.id)).toEqual(kept)
    expect((await reads.makeup(plan.page.id))?.layouts).toContainEqual({ id: kept.id, name })
    expect(granted(await keepPageLayout(here.newsroom, { context, pageId: plan.page.id, name })).id).toBe(
      kept.id,
    )
    const next = await planned(title)
    expect(next.page).toMatchObject({ layoutId: kept.id, makeup: { style: 'tabloid-6x11' } })
  })

  it('gives a story of the pool with what makeup needs of it', async () => {
    const id = await story('池子里的稿')
    const photo = await giveAPhoto(id)
    const found = await (await deskReads(staff.editor)).storyForMakeup(id)
    expect(found).toMatchObject({
      copy: { headlines: { headline: '池子里的稿' } },
      photos: [{ id: photo, articleId: id }],
    })
    expect(await (await deskReads(staff.reporter)).storyForMakeup(id)).toBeNull()
  })
})

describe('who is at a page', () => {
  it('is seen by each other, and gone when they are not heard of', async () => {
    const { page } = await planned()
    const alone = await makeupPulse(staff.editor, page.id)
    expect(alone).toMatchObject({ rev: page.rev, others: [] })
    expect((await makeupPulse(staff.deskChief, page.id))?.others).toMatchObject([{ name: staff.editor.name }])
    expect((await makeupPulse(staff.editor, page.id))?.others).toMatchObject([{ name: staff.deskChief.name }])
    const owner = ownerPool()
    await owner.query(`update page_visits set seen_at = now() - interval '31 seconds' where person_id = $1`, [
      staff.deskChief.id,
    ])
    await owner.end()
    expect((await makeupPulse(staff.editor, page.id))?.others).toEqual([])
    expect(await makeupPulse(staff.reporter, page.id)).toBeNull()
    expect(await makeupPulse(staff.editor, 999_999)).toBeNull()
  })

  it('hears of another copy, another photo and another revision', async () => {
    const plan = await planned()
    const made = granted(await makeUp(plan))
    const pulse = () => makeupPulse(staff.editor, plan.page.id)
    const first = await pulse()
    expect(first).toMatchObject({ rev: made.rev, copyStamp: (await pulse())?.copyStamp })
    await giveAPhoto(plan.articleIds[0] ?? 0)
    expect((await pulse())?.copyStamp).not.toBe(first?.copyStamp)
  })

  it('is no act: the ledger hears nothing of it', async () => {
    const { page } = await planned()
    const count = async () => {
      const owner = ownerPool()
      const { rows } = await owner.query('select count(*)::int as acts from ledger.entries')
      await owner.end()
      return Number(rows[0]?.acts)
    }
    const before = await count()
    await makeupPulse(staff.editor, page.id)
    expect(await count()).toBe(before)
  })
})

describe('makeup at Payload’s own doors', () => {
  const everybody = ['pageDesigner', 'administrator', 'deskChief', 'dutyChiefEditor'] as const

  it('is written by none of them', async () => {
    const plan = await planned()
    const made = granted(await makeUp(plan))
    const forged = { makeup: { ...emptyMakeup }, placedHash: 'f'.repeat(64), placedBy: null, title: '假' }
    for (const role of everybody) {
      const who = await person([role])
      expect((await rest(who, 'PATCH', `/pages/${plan.page.id}`, forged)).status).toBe(403)
      const mutation = `mutation { updatePage(id: ${plan.page.id}, data: { placedHash: "f" }) { id } }`
      expect((await graphql(who, mutation)).body.errors).toBeDefined()
    }
    const payload = await cms()
    const passedOver = payload.update({
      collection: 'pages',
      id: plan.page.id,
      data: forged,
      overrideAccess: true,
    })
    await expect(passedOver).rejects.toThrow('采编流程')
    const desk = await (await deskReads(staff.editor)).makeup(plan.page.id)
    expect(desk).toMatchObject({ makeup: tabloid, placedHash: made.placedHash })
  })

  it('shows nobody the tables beside it, and lists pages without the placed page', async () => {
    granted(await makeUp(await planned()))
    for (const role of everybody) {
      const who = await person([role])
      for (const slug of ['placed-pages', 'page-visits']) {
        expect((await rest(who, 'GET', `/${slug}`)).status, slug).toBe(403)
        expect((await rest(who, 'POST', `/${slug}`, { page: 1 })).status, slug).toBe(403)
      }
    }
    const { body } = await rest(await person(['pageDesigner']), 'GET', '/pages?limit=5')
    expect(JSON.stringify(body)).not.toContain('"advances"')
    const payload = await cms()
    const written = payload.create({
      collection: 'placed-pages',
      data: { page: 1, placed: {} },
      overrideAccess: true,
    })
    await expect(written).rejects.toThrow('采编流程')
  })

  it('takes no places for a layout, which come from a page', async () => {
    const designer = await person(['pageDesigner'])
    const places = { storiesAboveFlag: 0, slots: [{ box: { column: 1 }, photos: [] }], advertisements: [] }
    const layout = {
      name: `版式${Math.random()}`,
      makeup: places,
      coOrganizers: { label: 'x', note: null, names: [] },
    }
    const { status, body } = await rest(designer, 'POST', '/page-layouts', layout)
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ makeup: null, coOrganizers: null })
    const id = Number(body.doc?.['id'])
    await rest(designer, 'PATCH', `/page-layouts/${id}`, { makeup: places })
    expect((await rest(designer, 'GET', `/page-layouts/${id}`)).body['makeup']).toBeNull()
  })
})

describe('the newspaper’s own page styles', () => {
  const definition = (id: string) => ({ id, base: 'tabloid-6x11', furniture: { pageFlagRows: 6 } })

  it('are kept where the engine can read them, and pages are laid out in them', async () => {
    const designer = await person(['pageDesigner'])
    const id = `own-${Date.now()}`
    const made = await rest(designer, 'POST', '/page-styles', {
      name: '本报周刊',
      definition: definition(id),
    })
    expect(made.body.doc).toMatchObject({ styleId: id })
    const plan = await planned()
    const page = granted(await makeUp(plan, { makeup: { ...tabloid, style: id } }))
    expect(page.placed?.style).toBe(id)
    const desk = await (await deskReads(staff.editor)).makeup(plan.page.id)
    expect(desk?.styles.map((style) => style.id)).toContain(id)
  })

  it('are what a layout and the newspaper may name, and nothing else', async () => {
    const designer = await person(['pageDesigner'])
    const administrator = await person(['administrator'])
    const layout = { name: `规格${Math.random()}`, style: 'berliner' }
    expect((await rest(designer, 'POST', '/page-layouts', layout)).status).toBe(400)
    expect((await rest(administrator, 'POST', '/globals/newspaper', { pageStyle: 'berliner' })).status).toBe(
      400,
    )
    const id = `usual-${Date.now()}`
    await rest(designer, 'POST', '/page-styles', { name: '本报', definition: definition(id) })
    expect((await rest(designer, 'POST', '/page-layouts', { ...layout, style: id })).status).toBe(201)
  })

  it('are refused where they do not hold, under another id than before, and of Banmian’s own names', async () => {
    const designer = await person(['pageDesigner'])
    const post = (style: unknown) => rest(designer, 'POST', '/page-styles', { name: '坏', definition: style })
    const broken = await post({ ...definition('broken'), grid: { columns: -1 } })
    expect(broken.status).toBe(400)
    expect(broken.body.errors?.[0]?.data).toMatchObject({ kind: 'pageStyleInvalid' })
    expect((await post(definition('tabloid-6x11'))).status).toBe(400)
    const id = `kept-${Date.now()}`
    const { body } = await post(definition(id))
    const renamed = { definition: definition(`${id}-2`) }
    const patched = await rest(designer, 'PATCH', `/page-styles/${body.doc?.['id']}`, renamed)
    expect(patched.body.errors?.[0]?.data).toMatchObject({ kind: 'pageStyleIdKept' })
    const editor = await person(['responsibleEditor'])
    expect(
      (await rest(editor, 'POST', '/page-styles', { name: 'x', definition: definition('mine') })).status,
    ).toBe(403)
  })
})

describe('press files', () => {
  const bytesOf = (text: string, at = 0, length = 200) => {
    const bytes = new Uint8Array(length + Math.floor(Math.random() * 1000))
    bytes.set(new TextEncoder().encode(`${text}`), at)
    bytes.set(crypto.getRandomValues(new Uint8Array(16)), 100)
    return bytes
  }
  const send = (
    who: SignedIn,
    bytes: Uint8Array,
    given = { name: 'x.icc', type: 'application/vnd.iccprofile' },
  ) => upload(who, '/press-files', { ...given, bytes }, { name: '新闻纸特性' })

  it('are known by their content, whatever they are called, and named so that nobody guesses them', async () => {
    const designer = await person(['pageDesigner'])
    const profile = await send(designer, bytesOf('acsp', 36))
    expect(profile.status).toBe(201)
    expect(profile.body.doc).toMatchObject({
      kind: 'iccProfile',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      filename: expect.stringMatching(/^[0-9a-f-]{36}\.icc$/),
    })
    const page = await send(designer, bytesOf('<script>alert(1)</script>'), {
      name: 'a.otf',
      type: 'font/otf',
    })
    expect(page.status).toBe(400)
    expect(page.body.errors?.[0]?.data).toMatchObject({ kind: 'pressFileRefused' })
  })

  it('are fonts that pages can be set in: measured when they come in, and named by page styles', async () => {
    const designer = await person(['pageDesigner'])
    const bytes = new Uint8Array(await readFile(latinFont))
    const style = {
      id: `font-${Date.now()}`,
      base: 'tabloid-6x11',
      fonts: { label: { family: 'Noto Sans SC Thin', weight: 700 } },
    }
    const post = () => rest(designer, 'POST', '/page-styles', { name: '本报字体', definition: style })
    expect((await post()).body.errors?.[0]?.data).toMatchObject({ kind: 'pageStyleInvalid' })
    const font = await send(designer, bytes, { name: 'licensed.woff2', type: 'font/woff2' })
    expect(font.body.doc).toMatchObject({ kind: 'font', filename: expect.stringMatching(/\.woff2$/) })
    const [face] = Object.values(font.body.doc?.['faces'] ?? {})
    expect(face).toMatchObject({ hash: font.body.doc?.['hash'], advances: expect.stringMatching(/^32:\d/) })
    expect((await post()).body.doc).toMatchObject({ styleId: style.id })
    const page = granted(await makeUp(await planned(), { makeup: { ...tabloid, style: style.id } }))
    expect(page.placed?.fonts.label.hash).toBe(font.body.doc?.['hash'])
    const cff = await send(designer, bytesOf('OTTO'), { name: 'cff.ttf', type: 'font/ttf' })
    expect(cff.body.errors?.[0]?.message).toContain('CFF')
    const cut = await send(designer, bytes.subarray(0, 9000), { name: 'cut.woff2', type: 'font/woff2' })
    expect(cut.body.errors?.[0]?.data).toMatchObject({ kind: 'pressFontUnreadable' })
  })

  it('are seen by page designers and administrators alone, file and all', async () => {
    const designer = await person(['pageDesigner'])
    const { body } = await send(designer, bytesOf('acsp', 36))
    const file = `/press-files/file/${body.doc?.['filename']}`
    for (const role of ['responsibleEditor', 'dutyChiefEditor', 'auditor', 'reporter'] as const) {
      const who = await person([role])
      expect((await rest(who, 'GET', '/press-files')).status, role).toBe(403)
      expect((await rest(who, 'GET', file)).status, role).toBe(403)
      expect((await send(who, bytesOf('acsp', 36))).status, role).toBe(403)
    }
    expect((await rest(null, 'GET', file)).status).toBe(403)
    expect((await rest(designer, 'DELETE', `/press-files/${body.doc?.['id']}`)).status).toBe(403)
  })
})

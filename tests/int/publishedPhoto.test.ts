import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishIssue } from '../../src/commands/publishIssue'
import { retractStory } from '../../src/commands/retractStory'
import { cms } from '../../src/runtime'
import { answerPhoto } from '../../src/site/media/answerPhoto'
import { by } from '../support/builders'
import { person, rest, upload } from '../support/doors'
import type { NewsroomUnderTest } from '../support/newsroomUnderTest'
import { postgresNewsroom } from '../support/postgresNewsroom'
import type { Staff } from '../support/printedDay'
import { granted, hireStaff, readyIssue } from '../support/printedDay'

describe('a photo of a story', () => {
  let here: NewsroomUnderTest
  let staff: Staff
  beforeAll(async () => {
    here = await postgresNewsroom()
    staff = await hireStaff(here)
  })

  it('has an address for readers from publication until retraction, and not a moment longer', async () => {
    const { issue, stories } = await readyIssue(here, staff)
    const reporter = await person(['reporter'])
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer()
    const fields = { caption: '大篷车前的孩子们', credit: '某某 摄' }
    const { body } = await upload(reporter, '/photos', { name: 'x.jpg', type: 'image/jpeg', bytes }, fields)
    const name = String(body.doc?.['filename'])
    const payload = await cms()
    const staffEditor = await person(['responsibleEditor'])
    const articleId = stories[0]?.id ?? 0
    await payload.db.updateOne({
      collection: 'articles',
      id: articleId,
      data: { photos: [body.doc?.['id']] },
    })

    expect((await answerPhoto(name)).status).toBe(404)
    const late = await rest(staffEditor, 'PATCH', `/photos/${body.doc?.['id']}`, {
      caption: '签发之后改的图说',
    })
    expect(late.status).toBe(403)
    expect(late.body.errors?.[0]?.message).toContain('不能再换图')
    granted(
      await publishIssue(here.newsroom, { context: by(staff.chief), issueId: issue.id, baseRev: issue.rev }),
    )
    const seen = await answerPhoto(name)
    expect(seen.status).toBe(200)
    expect((await sharp(Buffer.from(await seen.arrayBuffer())).metadata()).width).toBe(60)

    const { rev } = await payload.findByID({ collection: 'articles', id: articleId })
    granted(
      await retractStory(here.newsroom, {
        context: by(staff.chief),
        articleId,
        baseRev: rev,
        notice: '内容有误，撤回。',
      }),
    )
    expect((await answerPhoto(name)).status).toBe(404)
  })

  it('has no address by any other name', async () => {
    for (const name of ['../secrets.json', '..%2Fsecrets.json', 'a.jpg', ''])
      expect((await answerPhoto(name)).status).toBe(404)
  })
})

import { beijingDate } from '../../newspaper/issue/beijingDate'
import { parsePeriod } from '../../newspaper/period/parsePeriod'
import type { Actor } from '../../review/Actor'
import { deskReads, formOf, publicAddress } from '../../runtime'
import { idInPath } from '../shell/idInPath'
import { annexCaption, certificateForm } from './forms/certificateForm'
import { quarterForm } from './forms/quarterForm'

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
const absent = () => new Response(null, { status: 404, headers })

/** 投稿采用情况统计表 of `?unit=&year=&quarter=` as a PDF; 404 where the unit is none of this person's. */
export async function answerUnitForm(actor: Actor, asked: URLSearchParams): Promise<Response> {
  const today = new Date()
  const year = Number(beijingDate(today).slice(0, 4))
  const period = parsePeriod(
    { year: asked.get('year'), quarter: asked.get('quarter') },
    { year, quarter: null },
  )
  const unitId = idInPath(asked.get('unit') ?? '')
  const data = await (await deskReads(actor)).unitPeriod({ unitId, period })
  if (!data) return absent()
  const pdf = await formOf({ form: quarterForm(data, { period, today }) })
  return answerPdf(
    pdf,
    `unit-${unitId}-${period.year}${period.quarter === null ? '' : `-q${period.quarter}`}.pdf`,
  )
}

/** 用稿证明 of `?article=` as a PDF; 404 where the story does not stand in the newspaper, or is none of this person's. */
export async function answerCertificate(actor: Actor, asked: URLSearchParams): Promise<Response> {
  const story = await (await deskReads(actor)).useCertificate(idInPath(asked.get('article') ?? ''))
  if (!story) return absent()
  const address = publicAddress(`/${story.date}/${story.pageNumber}/${story.storyNumber}`)
  const form = certificateForm(story, { address, today: new Date() })
  const annex = story.page ? { ...story.page, caption: annexCaption(story) } : undefined
  return answerPdf(await formOf({ form, annex }), `certificate-${story.articleNumber}.pdf`)
}

function answerPdf(pdf: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(pdf), {
    headers: {
      ...headers,
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
    },
  })
}

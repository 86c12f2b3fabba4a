import { itemIds } from '../../../makeup/itemIds'
import { translator } from '../../../messages/messagesFor'
import { formatPageLabel } from '../../../newspaper/page/formatPageLabel'
import type { Actor } from '../../../review/Actor'
import { deskReads, proofOf, type DeskMakeup } from '../../../runtime'

/** A proof of a page as a PDF; 404 where this person may not read the page, or it was never laid out. */
export async function answerProof(actor: Actor, pageId: number): Promise<Response> {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  const desk = await (await deskReads(actor)).makeup(pageId)
  if (!desk?.placed) return new Response(null, { status: 404, headers })
  const { number, title } = desk.page
  const pictures = desk.photos.map(({ id, url }) => ({ kind: 'photo' as const, box: itemIds.photo(id), url }))
  const page = { number, title, placed: desk.placed, pictures }
  const name = `${desk.input.newspaper} ${desk.issue.date} ${formatPageLabel(desk.page)}`
  const pdf = await proofOf({ page, title: name, stamp: stampOf(desk, actor, name) })
  return new Response(new Uint8Array(pdf), {
    headers: {
      ...headers,
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="proof-${desk.issue.date}-${number}.pdf"`,
    },
  })
}

/** What is printed is Chinese, whatever language the desk speaks. */
function stampOf({ page, isPlacedNow }: DeskMakeup, actor: Actor, name: string): string {
  const say = translator('zh')
  const stamp = say('desk.makeup.proofStamp', {
    page: name,
    rev: page.rev,
    person: actor.name,
    at: format.format(new Date()),
  })
  return isPlacedNow ? stamp : `${stamp}　${say('desk.makeup.proofStale')}`
}

const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
})

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import { deskReads, proofOf, type DeskProof } from '../../runtime'
import { formatMoment } from '../language/formatMoment'
import { overlayOf } from './overlayOf'
import { placeMark } from './placeMark'
import { readLines } from './readLines'
import type { ShownMark } from './ShownMark'
import { toProofInHand } from './toProofInHand'
import { wordsOfPart } from './wordsOfPart'

/** What is printed is Chinese, whatever language the desk speaks. */
const language: Language = 'zh'

/** The proof of a page with its marks, to print; 404 where this person may not read the page, or it was never laid out. */
export async function answerMarkedProof(actor: Actor, pageId: number): Promise<Response> {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  const found = await (await deskReads(actor)).proof(pageId)
  if (!found?.placed) return new Response(null, { status: 404, headers })
  const { page, issue, newspaper, placed } = found
  const proof = toProofInHand(found, actor)
  const lines = readLines(proof)
  const title = `${newspaper} ${issue.date} ${formatPageLabel(page)}`
  const pdf = await proofOf({
    page: {
      number: page.number,
      title: page.title,
      placed,
      pictures: proof.photos.map(({ box, url }) => ({ kind: 'photo', box, url })),
    },
    title,
    stamp: stampOf(found, actor, title),
    marks: {
      overlay: overlayOf(proof.marks.map((mark) => placeMark(mark, lines))),
      notes: proof.marks.map((mark) => noteOf(mark, proof.stories)),
    },
  })
  return new Response(new Uint8Array(pdf), {
    headers: {
      ...headers,
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="marked-proof-${issue.date}-${page.number}.pdf"`,
    },
  })
}

function stampOf({ page, isPlacedNow }: DeskProof, actor: Actor, title: string): string {
  const say = translator(language)
  const at = formatMoment(new Date().toISOString(), language)
  const stamp = say('desk.makeup.proofStamp', { page: title, rev: page.rev, person: actor.name, at })
  return isPlacedNow ? stamp : `${stamp}　${say('desk.makeup.proofStale')}`
}

function noteOf(mark: ShownMark, stories: ReturnType<typeof toProofInHand>['stories']): string {
  const say = translator(language)
  const { anchor, settled } = mark
  const where =
    anchor.kind === 'area'
      ? say('desk.proof.area')
      : `“${anchor.quote}”（${stories.find(({ id }) => id === anchor.articleId)?.headline ?? ''} ${wordsOfPart(anchor.part, language)}）`
  return [
    `${mark.number}.`,
    say('desk.proof.round', { round: String(mark.round) }),
    say(`proofSign.${mark.sign}`),
    where,
    ...(mark.words === null ? [] : [`→ ${mark.words}`]),
    ...(mark.now.kind === 'gone' ? [say('desk.proof.changed')] : []),
    say('desk.proof.by', { name: mark.personName, moment: formatMoment(mark.at, language) }),
    say(`desk.proof.${settled?.settlement ?? 'open'}`),
    ...(settled?.words ? [`（${settled.words}）`] : []),
  ].join('　')
}

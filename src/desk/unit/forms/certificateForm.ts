import { translator } from '../../../messages/messagesFor'
import { formatPageLabel } from '../../../newspaper/page/formatPageLabel'
import type { FormDocument, FormPart, UseCertificate } from '../../../runtime'
import { formatCount } from '../../language/formatCount'
import { formatDay } from '../../language/formatDay'

/** What is printed is Chinese, whatever language the desk speaks. */
const say = translator('zh')

/**
 * 用稿证明: that a story by somebody stood on a page of an issue. Its number is made of the 稿件编号, which no other
 * story has: the same story has the same number, however often it is printed.
 */
export function certificateForm(
  story: UseCertificate,
  { address, today }: { readonly address: string; readonly today: Date },
): FormDocument {
  const number = certificateNumber(story)
  return {
    title: `${say('desk.unit.form.certificateTitle')} ${story.articleNumber}`,
    foot: `${story.newspaper}　${number}`,
    sheet: (sheet, sheets) => say('desk.unit.form.sheet', { number: sheet, count: sheets }),
    parts: [
      { kind: 'text', look: 'name', text: story.newspaper },
      { kind: 'space', heightPt: 14 },
      { kind: 'text', look: 'title', text: say('desk.unit.form.certificateTitle') },
      { kind: 'text', look: 'number', text: number },
      { kind: 'space', heightPt: 12 },
      { kind: 'text', look: 'article', text: wordsOf(story) },
      { kind: 'text', look: 'article', text: say('desk.unit.form.so') },
      { kind: 'space', heightPt: 16 },
      particulars(story),
      { kind: 'space', heightPt: 24 },
      {
        kind: 'seal',
        lines: [story.publisher ?? story.newspaper, formatDay(today, 'zh')],
        place: say('desk.unit.form.sealPlace'),
        code: {
          text: address,
          words: [
            say('desk.unit.form.lookUp'),
            address,
            say('desk.unit.form.copyHash', { hash: story.copyHash.slice(0, 12) }),
          ],
        },
      },
    ],
  }
}

/** The page itself, small, to go with it. */
export function annexCaption(story: UseCertificate): string {
  return say('desk.unit.form.annex', {
    newspaper: story.newspaper,
    date: formatDay(story.date, 'zh'),
    page: pageOf(story),
  })
}

function certificateNumber({ articleNumber }: UseCertificate): string {
  const [year = '', serial = ''] = articleNumber.split('-')
  return say('desk.unit.form.certificateNumber', { year, serial })
}

function wordsOf(story: UseCertificate): string {
  const params = {
    unit: story.unit ?? '',
    headline: story.headline,
    date: formatDay(story.date, 'zh'),
    issue: String(story.issueNumber),
    serialNumber: String(story.serialNumber),
    page: pageOf(story),
  }
  return story.signers.length === 0
    ? say('desk.unit.form.certificateTextUnsigned', params)
    : say('desk.unit.form.certificateText', { ...params, signers: story.signers.join(say('desk.list')) })
}

function pageOf({ pageNumber, pageTitle }: UseCertificate): string {
  return formatPageLabel({ number: pageNumber, title: pageTitle })
}

function particulars(story: UseCertificate): FormPart {
  const label = { title: '', share: 2, align: 'centre', isLabel: true } as const
  const value = { title: '', share: 4, align: 'left' } as const
  return {
    kind: 'table',
    columns: [label, value, label, value],
    rows: [
      [say('desk.unit.form.newspaper'), story.newspaper, say('desk.unit.form.cn'), story.cn],
      [
        say('desk.unit.form.date'),
        formatDay(story.date, 'zh'),
        say('desk.unit.form.issue'),
        say('desk.unit.form.issueOf', {
          issue: String(story.issueNumber),
          serialNumber: String(story.serialNumber),
        }),
      ],
      [
        say('desk.unit.form.page'),
        pageOf(story),
        say('desk.unit.form.length'),
        say('desk.unit.form.lengthOf', {
          characters: formatCount(story.characters, 'zh'),
          photos: story.photos,
        }),
      ],
      [
        say('desk.unit.form.unitLabel'),
        story.unit ?? say('desk.unit.none'),
        say('desk.unit.form.articleNumber'),
        story.articleNumber,
      ],
    ],
  }
}

'use server'

import { assignPage } from '../../commands/assignPage'
import { completeProof } from '../../commands/completeProof'
import { leaveOutPage } from '../../commands/leaveOutPage'
import { placeStories } from '../../commands/placeStories'
import type { ActContext, Newsroom, StoredPage } from '../../commands/ports'
import type { Result } from '../../commands/Refusal'
import { reopenPage } from '../../commands/reopenPage'
import { sendPageToProof } from '../../commands/sendPageToProof'
import { setPage } from '../../commands/setPage'
import { signOffPage } from '../../commands/signOffPage'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { answerWith } from '../acting/answerWith'
import { formNumber } from '../acting/formNumber'
import { formText } from '../acting/formText'
import { linesIn } from '../acting/linesIn'
import { deskLanguage } from '../language/deskLanguage'

type Command = (
  newsroom: Newsroom,
  page: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
  },
  form: FormData,
) => Promise<Result<StoredPage>>

const rounds = [1, 2, 3] as const

/** Which button of a page calls which command, with what its form holds. */
const commands = {
  placeStories: (newsroom, page, form) =>
    placeStories(newsroom, {
      ...page,
      articleIds: formText(form, 'articleIds')
        .split(',')
        .map(Number)
        .filter(Number.isSafeInteger)
        .filter(Boolean),
    }),
  setPage: (newsroom, page, form) => setPage(newsroom, { ...page, change: settingsIn(form) }),
  assignPage: (newsroom, page, form) =>
    assignPage(newsroom, { ...page, responsibleEditorIds: form.getAll('editor').map(Number) }),
  sendToProof: (newsroom, page) => sendPageToProof(newsroom, page),
  completeProof: (newsroom, page, form) =>
    completeProof(newsroom, {
      ...page,
      round: rounds.find((round) => round === Number(form.get('round'))) ?? 1,
      pageHash: formText(form, 'pageHash'),
    }),
  signOff: (newsroom, page, form) => signOffPage(newsroom, { ...page, pageHash: formText(form, 'pageHash') }),
  reopenPage: (newsroom, page, form) => reopenPage(newsroom, { ...page, reason: formText(form, 'reason') }),
  leaveOut: (newsroom, page, form) => leaveOutPage(newsroom, { ...page, reason: formText(form, 'reason') }),
} as const satisfies Record<string, Command>

/** Does what a button of a page's screen says. */
export async function actOnThePage(form: FormData): Promise<ActOutcome> {
  const act = Object.keys(commands).find((name): name is keyof typeof commands => name === form.get('act'))
  if (!act) throw new Error('The form names no act on a page.')
  const say = translator(await deskLanguage())
  const page = {
    issueId: formNumber(form, 'issueId'),
    pageId: formNumber(form, 'pageId'),
    baseRev: formNumber(form, 'baseRev'),
  }
  const command: Command = commands[act]
  return answerWith(
    (newsroom, context) => command(newsroom, { context, ...page }, form),
    () => ({ message: say(`desk.done.${act}`) }),
  )
}

function settingsIn(form: FormData) {
  const text = (name: string) => formText(form, name)
  const names = linesIn(text('stripNames'))
  return {
    title: text('title'),
    flag: text('flagName') === '' ? null : { name: text('flagName'), pinyin: text('flagPinyin') || null },
    editors: linesIn(text('editors')).map((line) => {
      const [role = '', ...name] = line.split(/[\s:：/]+/u)
      return { role, name: name.join(' ') }
    }),
    coOrganizers:
      names.length === 0
        ? null
        : { label: text('stripLabel') || '协办单位', note: text('stripNote') || null, names }, // what the strip is called where nothing else is said
  }
}

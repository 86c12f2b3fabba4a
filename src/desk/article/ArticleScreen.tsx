import Link from 'next/link'
import { underReview } from '../../commands/underReview'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import { remarkGrant } from '../../review/remark/remarkGrant'
import type { DeskArticle, DeskReview, Registers } from '../../runtime'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { formatMoment } from '../language/formatMoment'
import { DeskPage } from '../shell/DeskPage'
import { chosenBaseline } from '../reviewing/chosenBaseline'
import { MachineNotes } from '../reviewing/MachineNotes'
import { Opinions } from '../reviewing/Opinions'
import { Remarks } from '../reviewing/Remarks'
import { ReviewPanel } from '../reviewing/ReviewPanel'
import { History } from '../shell/History'
import { StateTag } from '../shell/StateTag'
import { Decisions } from './Decisions'
import { fieldsOf } from './fieldsOf'
import { IntakeNotes } from './IntakeNotes'
import { Passes } from './Passes'
import { ReasonGiven } from './ReasonGiven'
import { StoryEditor } from './StoryEditor'
import { StoryText } from './StoryText'
import { togetherOf } from '../together/togetherOf'
import { tryAct } from './tryAct'
import { unitsFor } from './unitsFor'

/** A story: its text, to change or to read; what this person may decide about it; who has passed it; its history. */
export function ArticleScreen({
  actor,
  language,
  found,
  review,
  since,
  registers,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly found: DeskArticle
  readonly review: DeskReview
  /** The version that the address asks to compare with. */
  readonly since: string | undefined
  readonly registers: Registers
}) {
  const say = translator(language)
  const article = underReview(found.article)
  const { headlines } = article.copy
  const purpose = article.state === 'published' ? 'correct' : 'edit'
  const refusal = tryAct({ article, actor, act: purpose === 'correct' ? 'correct' : 'changeCopy' })
  const chosen = chosenBaseline(review.baselines, article.state, since)
  const isReviewed = article.number !== null && purpose === 'edit'
  const mayRemark = remarkGrant({ act: 'addRemark', article, actor, writtenBy: null }).ok
  const units = unitsFor(actor, registers, article.coOrganizerId)
  return (
    <DeskPage
      actor={actor}
      language={language}
      here=""
      title={headlines.headline || say('desk.todo.untitled')}
    >
      <p className="-mt-2 mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-quiet">
        <StateTag state={article.state} language={language} />
        <span>
          {article.number
            ? say('desk.article.number', { number: article.number })
            : say('desk.todo.unnumbered')}
        </span>
        {found.assigned?.person && (
          <span>{say('desk.queue.assignedTo', { name: found.assigned.person.name })}</span>
        )}
        {found.assigned?.dueAt && (
          <span>{say('desk.queue.due', { moment: formatMoment(found.assigned.dueAt, language) })}</span>
        )}
        {found.placed && (
          <Link href={`/desk/pages/${found.placed.pageId}`} className="py-1">
            {say('desk.article.onPage', { page: `${found.placed.date} ${formatPageLabel(found.placed)}` })}
          </Link>
        )}
      </p>
      <ReasonGiven article={article} language={language} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-5">
          {refusal && purpose === 'edit' && (
            <Notice className="text-sm">
              {say('desk.article.cannotEdit', { reason: wordsOfRefusal(refusal, language) })}
            </Notice>
          )}
          {isReviewed && <ReviewPanel {...{ article, review, chosen, mayRemark, language }} />}
          {!isReviewed && (refusal || purpose === 'correct') && (
            <Panel title={say('desk.article.text')}>
              <StoryText copy={article.copy} language={language} />
            </Panel>
          )}
          {!refusal && (
            <Panel title={say(purpose === 'correct' ? 'desk.review.correctTitle' : 'desk.article.edit')}>
              <StoryEditor
                key={purpose}
                articleId={article.id}
                personId={actor.id}
                rev={article.rev}
                fields={fieldsOf(article, found.rubricId)}
                purpose={purpose}
                registers={{ rubrics: registers.rubrics, coOrganizers: units }}
                beside={togetherOf(found)}
                language={language}
              />
            </Panel>
          )}
        </div>
        <div className="min-w-0 space-y-5">
          <IntakeNotes article={article} canSettle={!refusal} language={language} />
          <Decisions article={article} actor={actor} language={language} />
          {isReviewed && <Remarks {...{ article, actor, review, language }} />}
          {isReviewed && <MachineNotes {...{ article, chosen, language }} />}
          {isReviewed && <Opinions decisions={review.decisions} language={language} />}
          <Passes article={article} authorNames={found.authorNames} language={language} />
          <History rows={found.history} language={language} />
        </div>
      </div>
    </DeskPage>
  )
}

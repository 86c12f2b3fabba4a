import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { remarkGrant } from '../../review/remark/remarkGrant'
import type { Actor } from '../../review/Actor'
import type { DeskReview } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { placeRemarks } from './placeRemarks'
import { RemarkThread } from './RemarkThread'
import { WholeRemark } from './WholeRemark'

/** The remarks on a story: the open ones first, what is settled folded away. */
export function Remarks({
  article,
  actor,
  review,
  language,
}: {
  readonly article: StoredArticle
  readonly actor: Actor
  readonly review: DeskReview
  readonly language: Language
}) {
  const say = translator(language)
  const remarks = placeRemarks(article.copy, review.remarks)
  const [open, settled] = [
    remarks.filter(({ remark }) => !remark.settled),
    remarks.filter(({ remark }) => remark.settled),
  ]
  const may = (act: 'addRemark' | 'answerRemark' | 'settleRemark', writtenBy: number | null) =>
    remarkGrant({ act, article, actor, writtenBy }).ok
  const thread = (placed: (typeof remarks)[number]) => (
    <RemarkThread
      key={placed.remark.id}
      placed={placed}
      mayAnswer={!placed.remark.settled && may('answerRemark', placed.remark.personId)}
      maySettle={!placed.remark.settled && may('settleRemark', placed.remark.personId)}
      language={language}
    />
  )
  const mayAdd = may('addRemark', null)
  if (remarks.length === 0 && !mayAdd) return null
  return (
    <Panel title={say('desk.reviewing.remarks')}>
      <p className="text-sm text-quiet" data-testid="remarks-open">
        {open.length > 0 && say('desk.reviewing.remarksOpen', { count: open.length })}
        {remarks.length === 0 && say('desk.reviewing.remarksEmpty')}
      </p>
      <ol className="divide-y divide-rule">{open.map(thread)}</ol>
      {mayAdd && <WholeRemark key={remarks.length} articleId={article.id} language={language} />}
      {settled.length > 0 && (
        <details className="mt-2 border-t border-rule pt-1">
          <summary className="py-1 text-sm">
            {say('desk.reviewing.settled', { count: settled.length })}
          </summary>
          <ol className="divide-y divide-rule">{settled.map(thread)}</ol>
        </details>
      )}
    </Panel>
  )
}

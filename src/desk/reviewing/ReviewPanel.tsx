import Link from 'next/link'
import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { countCharacters } from '../../newspaper/article/countCharacters'
import { compareCopy } from '../../revision/compareCopy'
import type { Baseline, DeskReview } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { BaselineTabs } from './BaselineTabs'
import { Legend } from './Legend'
import { placeRemarks } from './placeRemarks'
import { RemarkableCopy } from './RemarkableCopy'
import { reviewRows } from './reviewRows'
import { RowCells } from './RowCells'

/** A story beside what changed in it since the version that the reviewer chose, with its remarks where they belong. */
export function ReviewPanel({
  article,
  review,
  chosen,
  mayRemark,
  language,
}: {
  readonly article: StoredArticle
  readonly review: DeskReview
  readonly chosen: Baseline | null
  readonly mayRemark: boolean
  readonly language: Language
}) {
  const say = translator(language)
  const comparison = chosen && compareCopy(chosen.copy, article.copy)
  const isCompared = comparison !== null && !comparison.isSame
  const remarks = placeRemarks(article.copy, review.remarks)
  const path = `/desk/articles/${article.id}`
  return (
    <Panel
      title={say('desk.reviewing.title')}
      aside={
        <Link href={`${path}/sheet?since=${chosen?.kind ?? 'none'}`} className="py-1 text-sm">
          {say('desk.reviewing.sheet')}
        </Link>
      }
    >
      <BaselineTabs baselines={review.baselines} path={path} {...{ chosen, language }} />
      {comparison && (
        <div className="my-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm">
          <p data-testid="counts">
            {comparison.isSame ? say('desk.reviewing.same') : say('desk.reviewing.counts', comparison.counts)}
          </p>
          {isCompared && <Legend language={language} />}
        </div>
      )}
      {isCompared && (
        <p className="hidden gap-x-4 text-sm font-bold text-quiet md:grid md:grid-cols-2" aria-hidden>
          <span>{say('desk.reviewing.now')}</span>
          <span className="pl-2">{say('desk.reviewing.changes')}</span>
        </p>
      )}
      <RemarkableCopy articleId={article.id} language={language}>
        <article lang="zh-CN" className="font-serif text-[1.05rem] leading-8" data-testid="compared">
          {reviewRows(article.copy, comparison).map((row, place) => (
            <RowCells key={place} {...{ row, remarks, mayRemark, isCompared, language }} />
          ))}
        </article>
      </RemarkableCopy>
      <p className="mt-2 text-sm text-quiet">
        {say('desk.article.count', { count: countCharacters(article.copy) })}
      </p>
    </Panel>
  )
}

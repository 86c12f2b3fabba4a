import Link from 'next/link'
import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { compareCopy } from '../../revision/compareCopy'
import type { Actor } from '../../review/Actor'
import type { Baseline, DeskReview } from '../../runtime'
import { formatMoment } from '../language/formatMoment'
import { BaselineTabs } from './BaselineTabs'
import { Legend } from './Legend'
import { Opinions } from './Opinions'
import { Pieces } from './Pieces'
import { placeRemarks } from './placeRemarks'
import { PrintButton } from './PrintButton'
import { RemarkThread } from './RemarkThread'
import { reviewRows } from './reviewRows'

/** 审稿对照表: one sheet to print and file, with the changes, the opinions and the remarks. */
export function SheetScreen({
  article,
  actor,
  review,
  chosen,
  madeAt,
  language,
}: {
  readonly article: StoredArticle
  readonly actor: Actor
  readonly review: DeskReview
  readonly chosen: Baseline | null
  readonly madeAt: Date
  readonly language: Language
}) {
  const say = translator(language)
  const comparison = chosen && compareCopy(chosen.copy, article.copy)
  const remarks = placeRemarks(article.copy, review.remarks)
  const path = `/desk/articles/${article.id}`
  return (
    <main id="main" className="mx-auto max-w-[48rem] bg-sheet px-4 py-6 print:max-w-none print:p-0">
      <p className="mb-3 flex flex-wrap items-center gap-3 print:hidden">
        <PrintButton>{say('desk.reviewing.print')}</PrintButton>
        <Link href={path} className="py-1">
          {say('desk.reviewing.back')}
        </Link>
      </p>
      <BaselineTabs baselines={review.baselines} path={`${path}/sheet`} {...{ chosen, language }} />
      <h1 className="border-b-4 border-double border-ink font-serif text-2xl font-black">
        {say('desk.reviewing.sheetTitle')}
      </h1>
      <p className="mt-1 text-sm">
        {article.number
          ? say('desk.article.number', { number: article.number })
          : say('desk.todo.unnumbered')}
        {' · '}
        {say(`state.${article.state}`)}
        {' · '}
        {say('desk.reviewing.sheetMade', { name: actor.name, moment: formatMoment(madeAt, language) })}
      </p>
      <p className="text-xs text-quiet">{say('desk.reviewing.sheetHash', { hash: article.copyHash })}</p>
      {chosen && comparison && (
        <div className="my-2 flex flex-wrap items-center justify-between gap-x-4 text-sm">
          <p>
            {say('desk.reviewing.since')} {say(`desk.reviewing.${chosen.kind}`)}（
            {say('desk.reviewing.baseline', {
              name: chosen.personName,
              moment: formatMoment(chosen.at, language),
            })}
            ）{' '}
            {comparison.isSame ? say('desk.reviewing.same') : say('desk.reviewing.counts', comparison.counts)}
          </p>
          <Legend language={language} />
        </div>
      )}
      <article lang="zh-CN" className="mt-2 font-serif leading-8">
        {reviewRows(article.copy, comparison).map(({ field, kind, pieces }, place) => (
          <p
            key={place}
            className={
              field === 'headline'
                ? 'text-xl font-black'
                : kind === 'paragraph'
                  ? 'indent-[2em]'
                  : 'font-bold'
            }
          >
            <Pieces pieces={pieces} language={language} />
          </p>
        ))}
      </article>
      <div className="mt-4 break-inside-avoid">
        <Opinions decisions={review.decisions} language={language} />
      </div>
      {remarks.length > 0 && (
        <section className="mt-4">
          <h2 className="font-serif text-lg font-bold">{say('desk.reviewing.remarks')}</h2>
          <ol className="divide-y divide-rule">
            {remarks.map((placed) => (
              <RemarkThread
                key={placed.remark.id}
                {...{ placed, language }}
                mayAnswer={false}
                maySettle={false}
              />
            ))}
          </ol>
        </section>
      )}
    </main>
  )
}

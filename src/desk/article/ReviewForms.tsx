'use client'

import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { returnReasons } from '../../review/returnReasons'
import { reviewChecklists } from '../../review/reviewChecklists'
import type { ReviewStage } from '../../review/ReviewStage'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { actOnStory } from './actOnStory'
import { ChecklistItem } from './ChecklistItem'
import { SavedOnlyButton } from './SavedOnlyButton'

/** One review: pass it with the check-list and an opinion, or return or reject it with a reason. */
export function ReviewForms({
  article,
  stage,
  blocked,
  language,
}: {
  readonly article: StoredArticle
  readonly stage: ReviewStage
  readonly blocked: string | null
  readonly language: Language
}) {
  const say = translator(language)
  const hidden = { articleId: article.id, baseRev: article.rev, stage, copyHash: article.copyHash }
  const words = say(`stage.${stage}`)
  if (blocked) return <p className="border-l-4 border-amber bg-amber-wash px-3 py-2 text-sm">{blocked}</p>
  return (
    <>
      <ActForm
        action={actOnStory}
        hidden={{ ...hidden, act: 'pass' }}
        language={language}
        className="space-y-3"
        label={say('desk.review.title', { stage: words })}
      >
        <div role="group" aria-label={say('desk.review.checklist')} className="space-y-1">
          <p className="text-sm font-bold text-quiet">{say('desk.review.checklist')}</p>
          {reviewChecklists[stage].map((item) => (
            <ChecklistItem key={item} item={item} language={language} />
          ))}
        </div>
        <TextArea
          label={say('desk.review.opinion')}
          hint={say(stage === 'firstReview' ? 'desk.review.opinionOptional' : 'desk.review.opinionRequired')}
          name="opinion"
          rows={3}
          maxLength={2_000}
        />
        <SavedOnlyButton look="primary" blocked={null} language={language}>
          {say('desk.review.pass', { stage: words })}
        </SavedOnlyButton>
      </ActForm>
      <details className="border-t border-rule pt-1">
        <summary className="py-1 text-sm font-medium">{say('desk.review.returnTitle')}</summary>
        <ActForm action={actOnStory} hidden={hidden} language={language} className="mt-1 space-y-2">
          <Select
            label={say('desk.review.reason')}
            name="reasonCode"
            defaultValue=""
            options={[
              { value: '', label: say('desk.review.chooseReason') },
              ...returnReasons.map((code) => ({ value: code, label: say(`returnReason.${code}`) })),
            ]}
          />
          <TextArea label={say('desk.review.words')} name="words" rows={3} maxLength={2_000} />
          <div className="flex flex-wrap gap-2">
            <SavedOnlyButton name="act" value="return" blocked={null} language={language}>
              {say('desk.review.return')}
            </SavedOnlyButton>
            <SavedOnlyButton name="act" value="reject" blocked={null} language={language}>
              {say('desk.review.reject')}
            </SavedOnlyButton>
          </div>
        </ActForm>
      </details>
    </>
  )
}

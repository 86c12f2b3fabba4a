import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { reviewStages } from '../../review/ReviewStage'
import { Panel } from '../../ui/Panel'
import { formatMoment } from '../language/formatMoment'

/** Who has passed a story as it is, and who wrote it. */
export function Passes({
  article,
  authorNames,
  language,
}: {
  readonly article: StoredArticle
  readonly authorNames: readonly string[]
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.article.passes')}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {reviewStages.map((stage) => {
          const pass = article.passes.find((one) => one.stage === stage)
          return (
            <div key={stage} className="contents">
              <dt className="font-bold">{say(`stage.${stage}`)}</dt>
              <dd className={pass ? '' : 'text-quiet'}>
                {pass
                  ? say('desk.article.passedBy', {
                      name: pass.personName,
                      moment: formatMoment(pass.at, language),
                    })
                  : say('desk.article.notYet')}
              </dd>
            </div>
          )
        })}
        <dt className="font-bold">{say('desk.article.authors')}</dt>
        <dd>{authorNames.join(say('desk.list')) || say('desk.article.none')}</dd>
      </dl>
    </Panel>
  )
}

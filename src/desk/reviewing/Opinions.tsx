import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { checklistItems } from '../../review/ReviewChecklist'
import type { Decision } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { formatMoment } from '../language/formatMoment'

/** What reviewers decided and said of a story, from its first filing on. */
export function Opinions({
  decisions,
  language,
}: {
  readonly decisions: readonly Decision[]
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.reviewing.opinions')}>
      {decisions.length === 0 && <p className="text-sm text-quiet">{say('desk.reviewing.opinionsEmpty')}</p>}
      <ol className="divide-y divide-rule text-sm" data-testid="opinions">
        {decisions.map(({ act, stage, personName, at, opinion, checklist }) => {
          const held = checklistItems.filter((item) => checklist?.[item])
          return (
            <li key={at} className="py-1.5">
              <p>
                {say('desk.reviewing.opinionLine', {
                  stage: stage ? say(`stage.${stage}`) : '',
                  act: say(`act.${act}`),
                  name: personName,
                  moment: formatMoment(at, language),
                })}
              </p>
              {opinion && <p className="font-serif text-base">“{opinion}”</p>}
              {held.length > 0 && (
                <p className="text-quiet">
                  {say('desk.reviewing.checked', {
                    items: held.map((item) => say(`checklist.${item}`)).join(say('desk.list')),
                  })}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}

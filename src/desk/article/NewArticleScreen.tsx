import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import type { Registers } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { emptyFields } from './emptyFields'
import { StoryEditor } from './StoryEditor'
import { unitsFor } from './unitsFor'

/** Where a story is written and filed. */
export function NewArticleScreen({
  actor,
  language,
  registers,
  commissionId,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly registers: Registers
  /** 约稿 that the story answers. */
  readonly commissionId: number | null
}) {
  const say = translator(language)
  const units = unitsFor(actor, registers, null)
  const [onlyUnit, ...others] = units
  const isSettled = onlyUnit !== undefined && others.length === 0
  return (
    <DeskPage
      actor={actor}
      language={language}
      here="/desk/articles/new"
      title={say('desk.article.newTitle')}
    >
      <div className="max-w-3xl">
        <Panel title={say('desk.article.title')}>
          <StoryEditor
            articleId={null}
            personId={actor.id}
            rev={0}
            fields={{ ...emptyFields, coOrganizerId: isSettled ? String(onlyUnit.id) : '' }}
            purpose="file"
            commissionId={commissionId}
            registers={{ rubrics: registers.rubrics, coOrganizers: units }}
            language={language}
          />
        </Panel>
      </div>
    </DeskPage>
  )
}

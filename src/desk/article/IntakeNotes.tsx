import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { ActForm } from '../acting/ActForm'
import { settleNotes } from './settleNotes'

/** What intake was not sure of in this story, until somebody has seen to it. */
export function IntakeNotes({
  article,
  canSettle,
  language,
}: {
  readonly article: StoredArticle
  readonly canSettle: boolean
  readonly language: Language
}) {
  const say = translator(language)
  if (article.intakeNotes.length === 0) return null
  return (
    <Panel title={say('desk.article.notes')}>
      <p className="mb-1 text-sm text-quiet">{say('desk.article.notesHint')}</p>
      <ul className="divide-y divide-rule">
        {article.intakeNotes.map((note, place) => (
          <li key={place} className="py-2 text-sm">
            <p>{note.message}</p>
            {note.lines.length > 0 && (
              <p className="text-quiet">
                {say('desk.article.noteLines', { lines: note.lines.join(say('desk.list')) })}
              </p>
            )}
            {canSettle && (
              <ActForm
                action={settleNotes}
                hidden={{ articleId: article.id, baseRev: article.rev, place }}
                language={language}
              >
                <Button type="submit" look="quiet">
                  {say('desk.article.noteSettled')}
                </Button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

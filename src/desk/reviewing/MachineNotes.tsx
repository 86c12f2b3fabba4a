import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Baseline } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { machineNotes } from './machineNotes'

/** What the checks there are noted; a person judges it. */
export function MachineNotes({
  article,
  chosen,
  language,
}: {
  readonly article: StoredArticle
  readonly chosen: Baseline | null
  readonly language: Language
}) {
  const say = translator(language)
  const notes = machineNotes(article, chosen, language)
  return (
    <Panel title={say('desk.reviewing.machine')}>
      <p className="text-sm text-quiet">
        {say(notes.length > 0 ? 'desk.reviewing.machineHint' : 'desk.reviewing.machineEmpty')}
      </p>
      <ul className="divide-y divide-rule text-sm" data-testid="machine-notes">
        {notes.map((note) => (
          <li key={note} className="py-1.5">
            {note}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

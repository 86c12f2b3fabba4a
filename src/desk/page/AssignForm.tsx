'use client'

import type { PageRow } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Named } from '../../runtime'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { ActForm } from '../acting/ActForm'
import { actOnThePage } from './actOnThePage'

/** Says who is responsible for a page. */
export function AssignForm({
  page,
  issueId,
  editors,
  language,
}: {
  readonly page: PageRow
  readonly issueId: number
  readonly editors: readonly Named[]
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.page.assigned')}>
      {page.responsibleEditorIds.length === 0 && (
        <p className="mb-1 text-sm text-quiet">{say('desk.page.assignedNobody')}</p>
      )}
      <ActForm
        action={actOnThePage}
        hidden={{ act: 'assignPage', issueId, pageId: page.id, baseRev: page.rev }}
        language={language}
        className="space-y-1"
      >
        {editors.map(({ id, name }) => (
          <label key={id} className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="checkbox"
              name="editor"
              value={id}
              defaultChecked={page.responsibleEditorIds.includes(id)}
              className="size-5 accent-vermilion"
            />
            {name}
          </label>
        ))}
        <Button type="submit">{say('desk.page.assign')}</Button>
      </ActForm>
    </Panel>
  )
}

'use client'

import type { PageRow } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { actOnThePage } from './actOnThePage'

/** What a page is called, its flag, its credits and its strip. */
export function PageSettings({
  page,
  issueId,
  language,
}: {
  readonly page: PageRow
  readonly issueId: number
  readonly language: Language
}) {
  const say = translator(language)
  const { title, flag, editors, coOrganizers } = page
  return (
    <details className="border-t-2 border-ink bg-sheet px-4 py-2 shadow-xs">
      <summary className="font-serif text-lg font-bold">{say('desk.page.settings')}</summary>
      <ActForm
        action={actOnThePage}
        hidden={{ act: 'setPage', issueId, pageId: page.id, baseRev: page.rev }}
        language={language}
        className="mt-2 space-y-3"
      >
        <Field
          label={say('desk.page.pageTitle')}
          name="title"
          defaultValue={title}
          required
          maxLength={100}
        />
        <Field label={say('desk.page.flagName')} name="flagName" defaultValue={flag?.name} maxLength={50} />
        <Field
          label={say('desk.page.flagPinyin')}
          name="flagPinyin"
          defaultValue={flag?.pinyin ?? ''}
          maxLength={100}
        />
        <TextArea
          label={say('desk.page.editors')}
          hint={say('desk.page.editorsHint')}
          name="editors"
          rows={3}
          defaultValue={editors.map(({ role, name }) => `${role} ${name}`).join('\n')}
        />
        <Field
          label={say('desk.page.stripLabel')}
          name="stripLabel"
          defaultValue={coOrganizers?.label}
          maxLength={50}
        />
        <Field
          label={say('desk.page.stripNote')}
          name="stripNote"
          defaultValue={coOrganizers?.note ?? ''}
          maxLength={50}
        />
        <TextArea
          label={say('desk.page.stripNames')}
          hint={say('desk.page.stripNamesHint')}
          name="stripNames"
          rows={6}
          defaultValue={coOrganizers?.names.join('\n')}
        />
        <Button type="submit">{say('desk.page.settingsSave')}</Button>
      </ActForm>
    </details>
  )
}

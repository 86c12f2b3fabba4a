'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { planNextIssue } from './planNextIssue'

/** Plans an issue: its day, and a line for every page. */
export function PlanIssueForm({ language }: { readonly language: Language }) {
  const say = translator(language)
  return (
    <Panel title={say('desk.issue.plan')}>
      <ActForm action={planNextIssue} hidden={{}} language={language} className="space-y-3">
        <Field label={say('desk.issue.date')} name="date" type="date" required />
        <TextArea
          label={say('desk.issue.pageTitles')}
          hint={say('desk.issue.pageTitlesHint')}
          name="titles"
          rows={4}
          required
          maxLength={2_000}
        />
        <Button type="submit" look="primary">
          {say('desk.issue.planSubmit')}
        </Button>
      </ActForm>
    </Panel>
  )
}

import type { Account } from '../../auth/accountOf'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { dropFactor } from './actOnAccount'
import { AddFactor } from './AddFactor'

/** 第二因素: those one has, each to be removed with the password, and how to add more. */
export function FactorsPanel({
  account,
  language,
}: {
  readonly account: Account
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.account.factors')}>
      <p className="mb-2 text-sm text-quiet">{say('desk.account.factorsHint')}</p>
      {account.factors.length === 0 && <p className="mb-2">{say('desk.account.none')}</p>}
      <ul className="divide-y divide-rule">
        {account.factors.map((factor) => (
          <li key={factor.id} className="py-2">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-medium">{factor.name}</span>
              <Tag>{say(`desk.account.kind.${factor.kind}`)}</Tag>
            </p>
            <p className="text-sm text-quiet">
              {say('desk.account.added', { at: formatMoment(factor.createdAt, language) })} ·{' '}
              {factor.usedAt
                ? say('desk.account.used', { at: formatMoment(factor.usedAt, language) })
                : say('desk.account.neverUsed')}
            </p>
            <details>
              <summary className="min-h-9 py-1 text-sm">{say('desk.account.remove')}</summary>
              <ActForm
                action={dropFactor}
                hidden={{ factorId: factor.id, name: factor.name }}
                language={language}
                className="mt-1 max-w-md space-y-2"
              >
                <Field
                  label={say('desk.account.password')}
                  name="password"
                  type="password"
                  autoComplete="current-password"
                  required
                />
                <Button type="submit">{say('desk.account.removeConfirm')}</Button>
              </ActForm>
            </details>
          </li>
        ))}
      </ul>
      <AddFactor kind="totp" language={language} />
      <AddFactor kind="passkey" language={language} />
      {account.factors.length > 0 && (
        <div className="border-t border-rule pt-2">
          <p>
            {say('desk.account.codes')}：{say('desk.account.codesLeft', { count: account.codesLeft })}
          </p>
          <p className="mb-1 text-sm text-quiet">{say('desk.account.codesHint')}</p>
          <AddFactor kind="codes" language={language} />
        </div>
      )}
    </Panel>
  )
}

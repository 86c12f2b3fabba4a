import type { Account } from '../../auth/accountOf'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { LanguageSwitch } from '../shell/LanguageSwitch'
import { FactorsPanel } from './FactorsPanel'
import { SessionsPanel } from './SessionsPanel'

/** 我的账号: what one signs in with, and where one is signed in. */
export function AccountScreen({
  actor,
  account,
  sessionId,
  language,
}: {
  readonly actor: Actor
  readonly account: Account
  readonly sessionId: string
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <DeskPage actor={actor} language={language} here="/desk/account" title={say('desk.account.name')}>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <FactorsPanel account={account} language={language} />
        <div className="space-y-4">
          <SessionsPanel sessions={account.sessions} here={sessionId} language={language} />
          <Panel title={say('desk.account.language')}>
            <LanguageSwitch language={language} />
          </Panel>
        </div>
      </div>
    </DeskPage>
  )
}

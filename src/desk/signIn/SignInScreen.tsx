import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Notice } from '../../ui/Notice'
import { DoorFrame } from './DoorFrame'
import { PasskeyButton } from './PasskeyButton'
import { SignInForm } from './SignInForm'
import { SingleSignOnButton } from './SingleSignOnButton'

/** The door of the desk. */
export function SignInScreen({
  language,
  returnTo,
  isSingleSignOnOpen,
  trouble,
}: {
  readonly language: Language
  readonly returnTo: string
  readonly isSingleSignOnOpen: boolean
  readonly trouble: 'oidcUnknown' | 'oidcFailed' | 'personDisabled' | null
}) {
  const say = translator(language)
  return (
    <DoorFrame title={say('desk.signIn.title')} language={language}>
      {trouble && (
        <Notice look="bad" role="alert" className="mb-3">
          {say(`desk.signIn.${trouble}`)}
        </Notice>
      )}
      <SignInForm language={language} returnTo={returnTo} />
      <PasskeyButton language={language} returnTo={returnTo} />
      {isSingleSignOnOpen && <SingleSignOnButton label={say('desk.signIn.oidc')} />}
    </DoorFrame>
  )
}

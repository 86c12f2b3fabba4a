import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Notice } from '../../ui/Notice'
import { LanguageSwitch } from '../shell/LanguageSwitch'
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
  readonly trouble: 'oidcUnknown' | 'oidcFailed' | null
}) {
  const say = translator(language)
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center px-4 py-10">
      <div className="border-t-4 border-b border-double border-ink bg-sheet px-6 pt-5 pb-6 shadow-sm">
        <h1 className="mb-4 border-b border-rule pb-2 font-serif text-2xl font-black tracking-wide">
          {say('desk.signIn.title')}
        </h1>
        {trouble && (
          <Notice look="bad" role="alert" className="mb-3">
            {say(`desk.signIn.${trouble}`)}
          </Notice>
        )}
        <SignInForm language={language} returnTo={returnTo} />
        {isSingleSignOnOpen && <SingleSignOnButton label={say('desk.signIn.oidc')} />}
      </div>
      <div className="mt-2 self-end">
        <LanguageSwitch language={language} />
      </div>
    </main>
  )
}

import { redirect } from 'next/navigation'
import { safeReturnPath } from '../../../../auth/safeReturnPath'
import { signedIn } from '../../../../auth/signedIn'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { SignInScreen } from '../../../../desk/signIn/SignInScreen'
import { singleSignOn } from '../../../../env'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const troubles = ['oidcUnknown', 'personDisabled'] as const

const Page = async ({ searchParams }: Props) => {
  const { next, trouble, error } = await searchParams
  const returnTo = safeReturnPath(next)
  if (await signedIn()) redirect(returnTo)
  return (
    <SignInScreen
      language={await deskLanguage()}
      returnTo={returnTo}
      isSingleSignOnOpen={singleSignOn() !== null}
      trouble={troubles.find((known) => known === trouble) ?? (trouble || error ? 'oidcFailed' : null)}
    />
  )
}

export default Page

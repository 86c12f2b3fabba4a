import { redirect } from 'next/navigation'
import { accountOf } from '../../../../auth/accountOf'
import { myself } from '../../../../auth/myself'
import { AccountScreen } from '../../../../desk/account/AccountScreen'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { requireActor } from '../../../../desk/shell/requireActor'

const Page = async () => {
  const actor = await requireActor('/desk/account')
  const me = await myself()
  if (!me) redirect('/desk/sign-in?next=/desk/account')
  return (
    <AccountScreen
      actor={actor}
      account={await accountOf(me.personId)}
      sessionId={me.sessionId}
      language={await deskLanguage()}
    />
  )
}

export default Page

import { redirect } from 'next/navigation'
import { safeReturnPath } from '../../../../../auth/safeReturnPath'
import { secondStep } from '../../../../../auth/secondStep'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { DoorFrame } from '../../../../../desk/signIn/DoorFrame'
import { SecondStepForm } from '../../../../../desk/signIn/SecondStepForm'
import { SetUpForm } from '../../../../../desk/signIn/SetUpForm'
import { translator } from '../../../../../messages/messagesFor'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ searchParams }: Props) => {
  const returnTo = safeReturnPath((await searchParams)['next'])
  const step = await secondStep()
  if (!step) redirect(`/desk/sign-in?next=${encodeURIComponent(returnTo)}`)
  const language = await deskLanguage()
  return (
    <DoorFrame title={translator(language)('desk.secondStep.title')} language={language}>
      {step.hasCode || step.hasPasskey ? (
        <SecondStepForm language={language} returnTo={returnTo} {...step} />
      ) : (
        <SetUpForm language={language} returnTo={returnTo} />
      )}
    </DoorFrame>
  )
}

export default Page

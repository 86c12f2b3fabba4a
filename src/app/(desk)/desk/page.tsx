import { parseInbox } from '../../../desk/inbox/inboxAddress'
import { deskLanguage } from '../../../desk/language/deskLanguage'
import { requireActor } from '../../../desk/shell/requireActor'
import { TodoScreen } from '../../../desk/todo/TodoScreen'
import { deskReads } from '../../../runtime'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ searchParams }: Props) => {
  const actor = await requireActor('/desk')
  const reads = await deskReads(actor)
  const question = parseInbox(await searchParams, reads.inboxViews())
  return (
    <TodoScreen
      actor={actor}
      language={await deskLanguage()}
      waiting={await reads.waiting()}
      inbox={await reads.inbox(question)}
      question={question}
      editors={await reads.editors()}
      invitations={await reads.invitedTo()}
      now={new Date()}
    />
  )
}

export default Page

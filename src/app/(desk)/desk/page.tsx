import { deskLanguage } from '../../../desk/language/deskLanguage'
import { requireActor } from '../../../desk/shell/requireActor'
import { TodoScreen } from '../../../desk/todo/TodoScreen'
import { deskReads } from '../../../runtime'

const Page = async () => {
  const actor = await requireActor('/desk')
  const reads = await deskReads(actor)
  return (
    <TodoScreen
      actor={actor}
      language={await deskLanguage()}
      waiting={await reads.waiting()}
      now={new Date()}
    />
  )
}

export default Page

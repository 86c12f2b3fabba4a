import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import '../../../../../render/svg/placed-page.css'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { MakeupDesk } from '../../../../../desk/makeup/MakeupDesk'
import { idInPath } from '../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { translator } from '../../../../../messages/messagesFor'
import { deskReads } from '../../../../../runtime'

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage())('desk.makeup.name') }
}

const Page = async ({ params }: Props) => {
  const { id } = await params
  const actor = await requireActor(`/desk/makeup/${id}`)
  const reads = await deskReads(actor)
  const found = await reads.makeup(idInPath(id))
  if (!found) notFound()
  return (
    <MakeupDesk
      key={found.page.id}
      first={found}
      pool={await reads.pool('')}
      personId={actor.id}
      language={await deskLanguage()}
    />
  )
}

export default Page

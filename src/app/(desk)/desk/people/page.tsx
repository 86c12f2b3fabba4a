import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { PeopleScreen } from '../../../../desk/people/PeopleScreen'
import { requireActor } from '../../../../desk/shell/requireActor'
import { deskReads } from '../../../../runtime'

const Page = async () => {
  const actor = await requireActor('/desk/people')
  if (!actor.roles.includes('administrator')) notFound()
  const people = await (await deskReads(actor)).people()
  return <PeopleScreen actor={actor} language={await deskLanguage()} people={people} />
}

export default Page

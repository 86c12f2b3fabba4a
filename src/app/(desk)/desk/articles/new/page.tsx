import { notFound } from 'next/navigation'
import { NewArticleScreen } from '../../../../../desk/article/NewArticleScreen'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { hasRoleFor } from '../../../../../review/hasRoleFor'
import { deskReads } from '../../../../../runtime'

const Page = async () => {
  const actor = await requireActor('/desk/articles/new')
  if (!hasRoleFor('fileArticle', actor)) notFound()
  const reads = await deskReads(actor)
  return (
    <NewArticleScreen actor={actor} language={await deskLanguage()} registers={await reads.registers()} />
  )
}

export default Page

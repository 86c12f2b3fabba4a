import Link from 'next/link'
import { deskLanguage } from '../../../desk/language/deskLanguage'
import { translator } from '../../../messages/messagesFor'

const NotFound = async () => {
  const say = translator(await deskLanguage())
  return (
    <main className="mx-auto max-w-xl px-4 py-16">
      <h1 className="mb-3 font-serif text-2xl font-black">{say('desk.notFoundTitle')}</h1>
      <p className="mb-4">{say('desk.notFoundText')}</p>
      <Link href="/desk">{say('desk.inbox')}</Link>
    </main>
  )
}

export default NotFound

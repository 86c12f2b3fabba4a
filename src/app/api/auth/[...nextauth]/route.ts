import NextAuth from 'next-auth'
import { singleSignOnOptions } from '../../../../auth/singleSignOnOptions'
import { singleSignOn } from '../../../../env'

interface Context {
  readonly params: Promise<{ readonly nextauth: readonly string[] }>
}

/** The exchange with the house's provider; nothing is here where none is set up. */
async function answer(request: Request, context: Context): Promise<Response> {
  const provider = singleSignOn()
  if (!provider) return new Response(null, { status: 404 })
  return NextAuth(singleSignOnOptions(provider))(request, context) as Promise<Response> // typed loosely by next-auth
}

export { answer as GET, answer as POST }

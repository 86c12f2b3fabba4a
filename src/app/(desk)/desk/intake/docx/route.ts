import { signedIn } from '../../../../../auth/signedIn'
import { mostDocxBytes, readDocx } from '../../../../../intake/readDocx'
import { hasRoleFor } from '../../../../../review/hasRoleFor'

/** The text of a .docx, for those who may take pages in. Nothing of it is kept. */
export async function POST(request: Request): Promise<Response> {
  const actor = await signedIn()
  if (!actor || !hasRoleFor('takeInPage', actor)) return new Response(null, { status: 403 })
  const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (length > mostDocxBytes) return Response.json({ ok: false, kind: 'docxTooLarge' })
  return Response.json(await readDocx(new Uint8Array(await request.arrayBuffer())))
}

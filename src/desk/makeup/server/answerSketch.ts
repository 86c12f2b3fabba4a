import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import type { Actor } from '../../../review/Actor'
import { deskReads } from '../../../runtime'
import { sketchMarkup } from '../draw/sketchMarkup'

const aYear = 31_536_000

/**
 * A page in small, as it was laid out last; 404 where this person may not read it, or it never was. Its address names the
 * placed page by its hash (`?of=`), so that a browser keeps it.
 */
export async function answerSketch(actor: Actor, pageId: number): Promise<Response> {
  const placed = await (await deskReads(actor)).placed(pageId)
  if (!placed) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(sketchOf(placed), {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': `private, max-age=${aYear}, immutable`,
      'x-content-type-options': 'nosniff',
    },
  })
}

function sketchOf(placed: PlacedPage): string {
  const { widthPt, heightPt } = placed.page
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPt} ${heightPt}">${sketchMarkup(placed)}</svg>`
}

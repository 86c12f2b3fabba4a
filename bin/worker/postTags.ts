import { internalToken } from '../../src/env'

const atOnce = 1_000

/** Hands the tags of a publication to the web app. Throws where it does not take them, so that they are sent again. */
export async function postTags({
  origin,
  tags,
}: {
  readonly origin: string
  readonly tags: readonly string[]
}): Promise<void> {
  for (let from = 0; from < tags.length; from += atOnce) {
    const response = await fetch(new URL('/api/internal/invalidate', origin), {
      method: 'POST',
      headers: { authorization: `Bearer ${internalToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ tags: tags.slice(from, from + atOnce) }),
      signal: AbortSignal.timeout(10_000),
    })
    if (!response.ok)
      throw new Error(`The web app at ${origin} did not take the tags of a publication: ${response.status}.`)
  }
}

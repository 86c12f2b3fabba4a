import type { ArticlePulse, PulseAct } from './ArticlePulse'

/** Asks the server about a story that is being written; null where nothing comes back, which is asked again. */
export async function askPulse(articleId: number, act: PulseAct): Promise<ArticlePulse | null> {
  try {
    const answer = await fetch(`/desk/articles/${articleId}/pulse`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ act }),
      cache: 'no-store',
      keepalive: act === 'release', // it has to arrive although the page is gone
      ...(act === 'release' ? {} : { signal: AbortSignal.timeout(10_000) }),
    })
    return answer.ok ? ((await answer.json()) as ArticlePulse) : null // our own route, typed by what it sends
  } catch {
    return null // no answer: see the contract above
  }
}

import type { PageLayout } from '../../../makeup/PageLayout'
import type { MakeupPulse, Some, StoryRow } from '../../../runtime'
import type { PoolStory } from './PoolStory'
import type { LoadedPage } from './SaveAnswer'

/** What the desk in the browser asks the server beside its acts; null where nothing comes back, which is asked again. */
export const askDesk = {
  /** Says that this person is at the page; asks who else is, and whether it changed. */
  pulse: (pageId: number) => ask<MakeupPulse>(`${pageId}/pulse`, { method: 'POST' }),
  page: (pageId: number) => ask<LoadedPage>(`${pageId}/now`),
  story: (articleId: number) => ask<PoolStory>(`stories/${articleId}`),
  pool: (search: string) => ask<Some<StoryRow>>(`pool?q=${encodeURIComponent(search)}`),
  layout: (layoutId: number) => ask<PageLayout>(`layouts/${layoutId}`),
} as const

async function ask<T>(path: string, init?: RequestInit): Promise<T | null> {
  try {
    const answer = await fetch(`/desk/makeup/${path}`, { ...init, cache: 'no-store' })
    return answer.ok ? ((await answer.json()) as T) : null // our own routes, typed by what they send
  } catch {
    return null // no answer: see the contract above
  }
}

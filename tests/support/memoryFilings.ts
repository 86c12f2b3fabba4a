import type { Filing, FilingStore } from '../../src/commands/FilingStore'

export type HeldFiling = Filing & { readonly key: string; readonly againKey: string | null }

/** Filings in memory. */
export function memoryFilings(state: { filings: HeldFiling[] }, now: Date): FilingStore {
  return {
    lock: async (wanted) =>
      state.filings.find(({ key, againKey }) => key === wanted || againKey === wanted) ?? null,
    keep: async (filing) => {
      const place = state.filings.findIndex(({ articleId }) => articleId === filing.articleId)
      const before = state.filings[place]
      if (before) state.filings[place] = { ...before, personId: filing.personId, againKey: filing.key }
      else state.filings.push({ ...filing, at: now.toISOString(), againKey: null })
    },
  }
}

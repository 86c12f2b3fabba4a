/** What this browser keeps between visits; one that keeps nothing (private windows, full storage) loses the net, not the work. */
export const browserStore = {
  /** What `write` put there; null where there is nothing, or nothing that can be read back. */
  read<T>(key: string): T | null {
    try {
      const text = localStorage.getItem(key)
      return text === null ? null : (JSON.parse(text) as T) // written by `write` alone
    } catch {
      return null // what cannot be read back was not ours
    }
  },

  /** Keeps a value; null lets go of what is there. */
  write(key: string, value: unknown): void {
    try {
      if (value === null) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(value))
    } catch {
      return // no room, or no storage: see the contract above
    }
  },
}

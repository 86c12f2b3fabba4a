import { resolve } from 'node:path'

/** What `npm run torture` was asked for. */
export interface TortureOptions {
  readonly minutes: number
  readonly port: number // of the first instance; the second has the next
  /** Where the built app lies: a copy with a guard taken out must be found out. */
  readonly app: string
  readonly isOwnApp: boolean
}

export function readOptions(words: readonly string[]): TortureOptions {
  const valueOf = (name: string) => {
    const place = words.indexOf(name)
    return place < 0 ? null : (words[place + 1] ?? null)
  }
  const minutes = Number(valueOf('--minutes') ?? 10)
  const port = Number(valueOf('--port') ?? 4640)
  if (!(minutes > 0) || !Number.isSafeInteger(port))
    throw new Error('Usage: npm run torture -- [--minutes N] [--port N] [--app FOLDER]')
  const app = valueOf('--app')
  return { minutes, port, app: resolve(app ?? '.'), isOwnApp: app === null }
}

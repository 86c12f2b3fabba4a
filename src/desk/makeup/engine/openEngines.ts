import type { EngineAnswer, EngineRequest } from './EngineMessage'

/** The engines of an open desk: one sets the page, one looks ahead and for proposals, so that neither waits for the other. */
export interface Engines {
  /** Asks for the page as it is now. The answer goes to `hear`. */
  readonly set: (request: EngineRequest) => void
  /** Asks for something beside the page: the answer, or null where a newer question came before it or the engine failed. */
  readonly scout: (request: EngineRequest) => Promise<EngineAnswer | null>
  readonly close: () => void
}

/** Opens the engines, each in a worker of its own. `fail` hears of a bug in the one that sets the page. */
export function openEngines({
  hear,
  fail,
}: {
  readonly hear: (answer: EngineAnswer) => void
  readonly fail: (words: string) => void
}): Engines {
  const [setter, scout] = [openWorker(), openWorker()]
  const open = new Map<number, (answer: EngineAnswer | null) => void>()
  const settle = (number: number, answer: EngineAnswer | null) => {
    open.get(number)?.(answer)
    open.delete(number)
  }
  setter.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => hear(data))
  setter.addEventListener('error', ({ message }) => fail(message))
  scout.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) =>
    settle(data.number, data.kind === 'passed' ? null : data),
  )
  scout.addEventListener('error', () => [...open.keys()].forEach((number) => settle(number, null)))
  return {
    set: (request) => setter.postMessage(request),
    scout: (request) =>
      new Promise((resolve) => {
        open.set(request.number, resolve)
        scout.postMessage(request)
      }),
    close: () => {
      setter.terminate()
      scout.terminate()
    },
  }
}

const openWorker = (): Worker =>
  new Worker(new URL('./makeup.worker.ts', import.meta.url), { type: 'module' })

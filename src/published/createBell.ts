export interface Bell {
  /** Wakes whoever waits; who waits next where nobody does now, so that no call is lost. */
  readonly ring: () => void
  /** Until the bell rings, the time is over or the signal says stop. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** A way to sleep that can be woken. */
export function createBell(signal: AbortSignal): Bell {
  let rung = false
  let wake: (() => void) | null = null
  const ring = () => {
    rung = true
    wake?.()
  }
  const wait = async (milliseconds: number) => {
    if (!rung && !signal.aborted) await sleep(milliseconds)
    rung = false
  }
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(done, milliseconds)
      signal.addEventListener('abort', done)
      wake = done
      function done(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        wake = null
        resolve()
      }
    })
  return { ring, wait }
}

/** A working copy on its way to the server; see commands/keepWorkingCopy. */
export interface CopyToKeep {
  readonly key: string
  readonly baseRev: number | null
  readonly fields: unknown
  readonly sequence: number
}

const mostAtLeaving = 60_000 // bytes that a browser sends along when a page goes

/** Sends a working copy to the server; whether it is kept there, or a newer one is. */
export async function keepOnServer(
  copy: CopyToKeep,
  options: { readonly isLeaving: boolean } = { isLeaving: false },
): Promise<boolean> {
  const { key, ...rest } = copy
  const body = JSON.stringify(rest)
  try {
    const answer = await fetch(`/desk/working-copies/${key}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      cache: 'no-store',
      ...(options.isLeaving
        ? { keepalive: body.length * 3 < mostAtLeaving }
        : { signal: AbortSignal.timeout(10_000) }),
    })
    return answer.ok
  } catch {
    return false // no answer: it is sent again
  }
}

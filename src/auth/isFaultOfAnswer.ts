/** Whether an error says that a passkey's answer does not hold, which is how the library says it, or that the database failed. */
export function isFaultOfAnswer(error: unknown): boolean {
  return error instanceof Error && !('query' in error) && error.cause === undefined
}

/** The id that an address names; one that is no id names nothing that there is. */
export function idInPath(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0
}

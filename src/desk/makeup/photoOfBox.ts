/** The photo that a box carries, or null. */
export function photoOfBox(boxId: string): number | null {
  const found = /^photo-(\d+)$/.exec(boxId)
  return found === null ? null : Number(found[1])
}

/** A byline as it stands under a headline: "（林知远 本报记者 周若溪）" without its brackets. */
export function withoutBrackets(bylineText: string): string {
  return /^[（(]([^（()）]*)[）)]$/u.exec(bylineText.trim())?.[1]?.trim() ?? bylineText.trim()
}

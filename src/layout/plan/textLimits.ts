/** How long the texts of a plan may be, in UTF-16 units, and how many of them: ten times what any page holds, and no more. */
export const textLimits = {
  id: 200,
  words: 1000,
  caption: 5000,
  blocks: 2000,
  names: 2000,
  copy: 100_000,
} as const

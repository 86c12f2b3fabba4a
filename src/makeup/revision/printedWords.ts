/** What is printed on a page whose story was corrected or taken back: words of the newspaper, as 广告 and 版 are. */
export const printedWords = {
  withdrawn: '本稿已撤',
  correction: '更正：',
  wasCorrected: '（已更正）',
  corrected: '本稿已更正',
  wholeStory: '更正后的全文见本报网站：',
} as const

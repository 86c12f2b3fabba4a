/** What a line of the form begins with that is a 小标题. */
export const subheadMark = '## '

/** 盖文题 `across` all columns of the story, 竖题 `vertical` at its left, 加框 `boxed`: across, in a frame. */
export type HeadlineForm = 'across' | 'vertical' | 'boxed'

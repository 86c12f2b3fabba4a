/** The faces of a page, by their office: 报宋 body, 黑体 strong and headlineSans, 标宋 headlineSerif, and label for 图说. */
export type FontId = 'body' | 'strong' | 'headlineSans' | 'headlineSerif' | 'label'

/** The offices that faces have on a page (FontId), in one order. */
export const fontIds = ['body', 'strong', 'headlineSans', 'headlineSerif', 'label'] as const

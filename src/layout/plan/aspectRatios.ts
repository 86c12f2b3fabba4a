/** What a picture may be, width by height: beyond that nobody recognises it in print. */
export const aspectRatios = { least: 0.1, most: 10 } as const

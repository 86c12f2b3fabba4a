/** What a photo may weigh when it comes in: 25 MB, and 120 million pixels, more than any camera of a newsroom makes. */
export const photoLimits = { bytes: 25 * 1024 * 1024, pixels: 120_000_000 } as const

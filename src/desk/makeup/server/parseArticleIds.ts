import { z } from 'zod'

const schema = z.array(z.int().positive()).max(60)

/** The stories of a page as the desk sends them; anything else is a bug of ours and throws. */
export const parseArticleIds = (given: unknown): readonly number[] => schema.parse(given)

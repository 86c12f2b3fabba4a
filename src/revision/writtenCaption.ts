import type { Caption } from '../newspaper/article/Caption'

/** A caption with its credit in one line, as it is read. */
export const writtenCaption = ({ text, credit }: Caption): string =>
  credit === null ? text : `${text}（${credit.name} ${credit.role}）`

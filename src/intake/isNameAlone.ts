import { parseByline } from '../newspaper/byline/parseByline'

/** Whether a line above the copy is a name and not a headline: two or three characters, or 张 三. */
export function isNameAlone(text: string): boolean {
  return (
    /^(?:\p{Script=Han}{2,3}|\p{Script=Han}[ \u3000]{1,2}\p{Script=Han})$/u.test(text) && parseByline(text).ok
  )
}

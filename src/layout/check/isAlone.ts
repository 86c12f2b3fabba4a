import { markClasses } from '../text/markClasses'

/** 孤字: whether a line holds one character and its mark, or less; a paragraph is not to end in such a one. */
export function isAlone({ clusters }: { readonly clusters: readonly string[] }): boolean {
  return clusters.filter((cluster) => !markClasses.has(cluster)).length < 2
}

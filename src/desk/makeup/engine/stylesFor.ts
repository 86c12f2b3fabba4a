import type { PageStyle } from '../../../layout/style/PageStyle'
import { pageStyles } from '../../../layout/style/pageStyles'
import type { StylesById } from '../../../layout/style/StylesById'

/** Banmian's page styles and the newspaper's own, by id. */
export function stylesFor(ownStyles: readonly PageStyle[]): StylesById {
  return new Map([...pageStyles, ...ownStyles.map((style) => [style.id, style] as const)])
}

import type { PageStyle } from './PageStyle'

/** The styles that a plan may name, by id: those that come with Banmian (`pageStyles`), and a newspaper's own. */
export type StylesById = ReadonlyMap<string, PageStyle>

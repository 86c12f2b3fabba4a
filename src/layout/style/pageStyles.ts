import { broadsheet8x13 } from './broadsheet8x13'
import type { StylesById } from './StylesById'
import { tabloid6x11 } from './tabloid6x11'

/** The styles that come with Banmian, by id. */
export const pageStyles: StylesById = new Map([broadsheet8x13, tabloid6x11].map((style) => [style.id, style]))

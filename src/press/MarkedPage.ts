import type { Overlay } from './overlayPdf'

/** What is put over a printed proof, and the notes that follow it. */
export interface MarkedPage {
  readonly overlay: Overlay
  readonly notes: readonly string[]
}

import type { Scene } from './photos/Scene'

/** A picture of the sample issue, drawn by code when the sample is written. */
export interface SamplePhoto {
  /** The headline of the story that it belongs to. */
  readonly headline: string
  readonly scene: () => Scene
  readonly caption: string
  readonly credit: string
}

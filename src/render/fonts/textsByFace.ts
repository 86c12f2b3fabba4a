import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { FontFace } from '../../layout/style/FontFace'
import type { Pt } from '../../layout/units/Pt'
import { faceKey } from '../glyphs/faceKey'
import { glyphTexts } from '../glyphs/glyphTexts'
import { placeClusters } from '../glyphs/placeClusters'

/** What a page sets in one face. */
export interface FaceTexts {
  readonly key: string
  readonly face: FontFace
  readonly vertical: boolean
  readonly texts: ReadonlySet<string>
  /** The largest size among them. */
  readonly largest: Pt
}

/** All that pages set, face by face; the same pages give the same order. */
export function textsByFace(pages: readonly PlacedPage[]): FaceTexts[] {
  const faces = new Map<
    string,
    { key: string; face: FontFace; vertical: boolean; texts: Set<string>; largest: Pt }
  >()
  for (const { placed, line } of pages.flatMap((page) =>
    page.lines.map((line) => ({ placed: page, line })),
  )) {
    for (const cluster of placeClusters(line)) {
      const face = placed.fonts[cluster.font]
      const key = faceKey(face, line)
      const known = faces.get(key) ?? {
        key,
        face,
        vertical: line.vertical,
        texts: new Set<string>(),
        largest: 0,
      }
      faces.set(key, known)
      known.largest = Math.max(known.largest, line.sizePt)
      for (const text of glyphTexts(cluster.text)) {
        known.texts.add(text)
        if (text === '——') known.texts.add('—') // a web font joins two of these
      }
    }
  }
  return [...faces.values()]
}

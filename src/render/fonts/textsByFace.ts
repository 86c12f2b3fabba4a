import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { FontFace } from '../../layout/style/FontFace'
import type { Pt } from '../../layout/units/Pt'
import { faceKey } from '../glyphs/faceKey'
import { fontOfCluster } from '../glyphs/fontOfCluster'
import { glyphTexts } from '../glyphs/glyphTexts'

/** What a page sets in one face. */
export interface FaceTexts {
  readonly key: string
  readonly face: FontFace
  readonly vertical: boolean
  /** The parts of its clusters that are a glyph each, in a fixed order. */
  readonly texts: readonly string[]
  /** The largest size among them. */
  readonly largest: Pt
}

/** The same while it is gathered: whole clusters still. */
interface FaceClusters {
  readonly face: FontFace
  readonly vertical: boolean
  readonly clusters: Set<string>
  largest: Pt
}

/** All that pages set, face by face; the same pages give the same order. */
export function textsByFace(pages: readonly PlacedPage[]): FaceTexts[] {
  const faces = new Map<string, FaceClusters>()
  for (const placed of pages) gather(placed, faces)
  return [...faces].map(([key, { face, vertical, clusters, largest }]) => ({
    key,
    face,
    vertical,
    largest,
    texts: textsOf(clusters, { vertical }),
  }))
}

function gather(placed: PlacedPage, faces: Map<string, FaceClusters>): void {
  for (const line of placed.lines) {
    const open = new Map<string, FaceClusters>()
    line.clusters.forEach((cluster, index) => {
      const font = fontOfCluster(line, index)
      const known = open.get(font) ?? faceOf(faces, { face: placed.fonts[font], vertical: line.vertical })
      open.set(font, known)
      known.clusters.add(cluster)
      known.largest = Math.max(known.largest, line.sizePt)
    })
  }
}

function faceOf(
  faces: Map<string, FaceClusters>,
  { face, vertical }: { readonly face: FontFace; readonly vertical: boolean },
): FaceClusters {
  const key = faceKey(face, { vertical })
  const known = faces.get(key) ?? { face, vertical, clusters: new Set<string>(), largest: 0 }
  faces.set(key, known)
  return known
}

/** Of what is one glyph for several characters a web font needs those too: it joins them. */
function textsOf(clusters: ReadonlySet<string>, how: { readonly vertical: boolean }): string[] {
  const texts = new Set<string>()
  for (const cluster of clusters) for (const text of glyphTexts(cluster, how)) texts.add(text)
  for (const text of [...texts]) for (const character of text) texts.add(character)
  return [...texts].sort()
}

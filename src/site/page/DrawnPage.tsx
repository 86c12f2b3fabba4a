'use client'

import { drawings } from './drawings'

interface DrawnPageProps {
  readonly name: string
  readonly widthPt: number
  readonly heightPt: number
}

/**
 * Writes a drawing into the page, once. What a server component writes, Next sends twice: as HTML, and as data for
 * scripts, which do not run here; of a full page that would be 200 KB of nothing. A component for the client is written
 * while the page is made too, and only its properties are sent again.
 *
 * The sheet is as large as the paper; a size in em lets a style sheet make it larger by the size of its letters.
 */
export function DrawnPage({ name, widthPt, heightPt }: DrawnPageProps) {
  const svg = drawings.find(name)
  if (svg === undefined && typeof window === 'undefined') throw new Error(`The drawing ${name} is not kept.`)
  return (
    <svg
      role="presentation"
      className="sheet"
      width={inEm(widthPt)}
      height={inEm(heightPt)}
      viewBox={`0 0 ${widthPt} ${heightPt}`}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: svg ?? '' }}
    />
  )
}

/** 12 pt to 16 px. */
const inEm = (points: number): string => `${Math.round((points / 12) * 1000) / 1000}em`

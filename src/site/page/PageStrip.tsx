import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import { addresses } from '../addresses'
import { words } from '../words'
import type { DrawnSketch } from './drawSketch'

interface PageStripProps {
  readonly date: string
  readonly sketches: readonly DrawnSketch[]
  readonly current?: number
}

/** 版面导航: the pages of an issue, each as a small picture of itself with its number and title. */
export function PageStrip({ date, sketches, current }: PageStripProps) {
  return (
    <nav aria-labelledby="page-strip">
      <h2 id="page-strip" className="side-heading">
        {words('site.pageStrip')}
      </h2>
      <ol className="page-strip mt-4">
        {sketches.map((sketch) => (
          <li key={sketch.number}>
            <a
              href={addresses.page(date, sketch.number)}
              aria-current={sketch.number === current ? 'page' : undefined}
              aria-label={formatPageLabel(sketch)}
              className="group block aria-[current=page]:font-bold"
            >
              <Picture sketch={sketch} />
              <span className="label mt-1.5 block leading-snug group-hover:text-accent">
                <span className="mr-1 text-accent">{String(sketch.number).padStart(2, '0')}</span>
                {sketch.title}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Picture({ sketch: { drawn } }: { readonly sketch: DrawnSketch }) {
  if (drawn === null) return <span className="thumbnail block aspect-[0.709]" />
  const { width, height, text, pictures, headlines } = drawn
  return (
    <svg aria-hidden="true" className="thumbnail block" viewBox={`0 0 ${width} ${height}`}>
      <path d={text} fill="#dad7d0" />
      <path d={pictures} fill="#9b968b" />
      <path d={headlines} fill="#2b2926" />
    </svg>
  )
}

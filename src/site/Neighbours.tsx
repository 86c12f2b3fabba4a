interface Way {
  readonly label: string
  readonly name: string
  readonly address: string
}

interface NeighboursProps {
  readonly label: string
  readonly previous: Way | null
  readonly next: Way | null
}

/** The way back and on, at the two ends of a line. */
export function Neighbours({ label, previous, next }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="mt-8 grid grid-cols-2 gap-6 border-t border-ink pt-3">
      <div>{previous && <WayLink way={previous} rel="prev" />}</div>
      <div className="text-right">{next && <WayLink way={next} rel="next" />}</div>
    </nav>
  )
}

function WayLink({ way, rel }: { readonly way: Way; readonly rel: 'prev' | 'next' }) {
  return (
    <a href={way.address} rel={rel} className="group inline-block min-h-11">
      <span className="label block text-quiet">{way.label}</span>
      <span className="font-semibold leading-snug group-hover:text-accent">{way.name}</span>
    </a>
  )
}

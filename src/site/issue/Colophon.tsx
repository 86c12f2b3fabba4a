import type { PublishedMasthead } from '../../published/record'
import { words } from '../words'

const items = [
  'supervisor',
  'sponsor',
  'publisher',
  'address',
  'phone',
  'printer',
  'distribution',
  'price',
] as const

/** What a paper must print in a fixed place besides the nameplate: who is responsible, where, by whom printed. */
export function Colophon({ masthead }: { readonly masthead: PublishedMasthead }) {
  return (
    <section aria-label={words('site.colophon')} className="mt-12 border-t border-ink pt-3">
      <dl className="label flex flex-wrap gap-x-6 gap-y-1 text-quiet">
        {items
          .filter((item) => masthead[item])
          .map((item) => (
            <div key={item} className="flex gap-1.5">
              <dt className="shrink-0 text-ink">{words(`site.${item}`)}</dt>
              <dd>{masthead[item]}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

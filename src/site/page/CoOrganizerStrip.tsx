import type { PublishedCoOrganizers } from '../../published/record'

/** 本版协办单位 (排名不分先后): the strip at the foot of a page, as it was on that day. */
export function CoOrganizerStrip({ strip }: { readonly strip: PublishedCoOrganizers }) {
  return (
    <section aria-labelledby="co-organizers" className="mt-10 border border-ink px-4 py-4 sm:px-6">
      <h2 id="co-organizers" className="text-center font-sans text-base font-bold tracking-[.1em]">
        {strip.label}
        {strip.note && <span className="font-normal text-quiet">（{strip.note}）</span>}
      </h2>
      <ul className="label mt-3 grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-1 text-center">
        {strip.names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  )
}

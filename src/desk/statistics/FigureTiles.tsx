/** A few figures at a glance, each under its name. */
export function FigureTiles({
  title,
  tiles,
}: {
  readonly title: string
  readonly tiles: readonly { readonly label: string; readonly value: string }[]
}) {
  return (
    <section aria-label={title} className="mb-5 border-y border-ink bg-sheet px-4 py-3">
      <p className="mb-1 font-serif font-bold">{title}</p>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3 lg:grid-cols-6">
        {tiles.map(({ label, value }) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-quiet">{label}</dt>
            <dd className="font-serif text-2xl font-black tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

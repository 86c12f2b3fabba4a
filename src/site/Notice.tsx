import { addresses } from './addresses'
import { words } from './words'

/** A page that is only words: nothing there, or nothing to be had now. */
export function Notice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main id="content" className="mx-auto max-w-[38rem] py-20">
      <div className="double-rule" />
      <h1 className="headline mt-8 text-4xl">{title}</h1>
      <p className="mt-5 text-lg leading-loose">{text}</p>
      <p className="label mt-8 flex flex-wrap gap-x-6 text-accent">
        <a className="target underline" href={addresses.newest()}>
          {words('site.toNewest')}
        </a>
        <a className="target underline" href={addresses.archive()}>
          {words('site.toArchive')}
        </a>
      </p>
    </main>
  )
}

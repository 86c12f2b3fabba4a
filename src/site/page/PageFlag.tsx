import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { PublishedPage } from '../../published/record'

/** 版头: the page's own title as title art, with its pinyin, page number and editors. */
export function PageFlag({ page }: { readonly page: PublishedPage }) {
  return (
    <div className="mt-6 flex flex-wrap items-end gap-x-6 gap-y-2 border-y border-ink bg-tint px-4 py-3 sm:px-6">
      <h1 className="headline text-[clamp(2.5rem,6vw,4rem)] leading-[1.1] tracking-[.12em]">
        {page.flag?.name ?? page.title}
      </h1>
      {page.flag?.pinyin && (
        <p className="pb-1.5 font-sans text-sm font-bold tracking-[.24em] text-accent" lang="zh-Latn-pinyin">
          {page.flag.pinyin}
        </p>
      )}
      <div className="label ml-auto flex flex-wrap gap-x-4 pb-1.5 text-quiet">
        <span className="font-bold text-ink">{formatPageLabel({ number: page.number, title: '' })}</span>
        {page.editors.map(({ role, name }) => (
          <span key={`${role} ${name}`}>
            {role} {name}
          </span>
        ))}
      </div>
    </div>
  )
}

'use client'

import type { PageReading } from '../../intake/PageReading'
import type { LineSource } from '../../intake/sourceOf'
import { sourceOf } from '../../intake/sourceOf'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { classNames } from '../../ui/classNames'
import { Panel } from '../../ui/Panel'

const looks: Record<LineSource['part'], string> = {
  blank: 'border-transparent',
  pageFlag: 'border-firm',
  folio: 'border-firm',
  coOrganizers: 'border-firm',
  headlines: 'border-ink font-bold',
  byline: 'border-ink',
  paragraph: 'border-rule',
  subhead: 'border-ink',
  caption: 'border-amber',
  unassigned: 'border-vermilion bg-wash',
  discarded: 'border-firm text-quiet line-through',
}

/** The source, line by line with its numbers: what it was taken for stands at its side. */
export function SourceLines({
  reading,
  language,
}: {
  readonly reading: PageReading
  readonly language: Language
}) {
  const say = translator(language)
  const open = new Set(reading.unresolved.flatMap(({ lines }) => lines))
  return (
    <Panel title={say('desk.takeIn.source')} className="lg:sticky lg:top-20">
      <ol
        className="max-h-[75dvh] overflow-y-auto font-serif text-sm leading-7"
        tabIndex={0}
        aria-label={say('desk.takeIn.source')}
      >
        {sourceOf(reading).map(({ part, story, text }, at) => {
          const line = at + 1
          if (part === 'blank') return null
          return (
            <li
              key={line}
              id={`source-${line}`}
              className={classNames(
                'flex scroll-mt-24 gap-2 border-l-4 pl-1 target:bg-amber-wash',
                looks[part],
                open.has(line) && 'bg-amber-wash',
              )}
            >
              <span className="w-8 shrink-0 text-right font-sans text-xs leading-7 text-quiet">{line}</span>
              <span className="w-5 shrink-0 text-center font-sans text-xs leading-7 text-vermilion">
                {story === null ? '' : story + 1}
              </span>
              <span className="min-w-0">{text.trim()}</span>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}

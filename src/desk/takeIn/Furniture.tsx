'use client'

import type { PageReading } from '../../intake/PageReading'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Panel } from '../../ui/Panel'

/** What belongs to the page and to no story. */
export function Furniture({
  reading,
  language,
}: {
  readonly reading: PageReading
  readonly language: Language
}) {
  const say = translator(language)
  const { pageFlag, folio, coOrganizers } = reading
  const rows = [
    pageFlag && {
      label: say('desk.takeIn.pageFlag'),
      text: [pageFlag.name, pageFlag.pinyin].filter(Boolean).join(' '),
    },
    folio && {
      label: say('desk.takeIn.folio'),
      text: [folio.date, folio.pageNumber, ...folio.editors.map(({ role, name }) => `${role} ${name}`)]
        .filter(Boolean)
        .join(' '),
    },
    coOrganizers && {
      label: say('desk.takeIn.coOrganizers'),
      text: `${say('desk.takeIn.coOrganizersCount', {
        label: coOrganizers.label,
        count: coOrganizers.names.length,
      })} ${coOrganizers.names.join(say('desk.list'))}`,
    },
  ].filter((row) => row !== null)
  if (rows.length === 0) return null
  return (
    <Panel title={say('desk.takeIn.furniture')}>
      <dl className="space-y-1 text-sm">
        {rows.map(({ label, text }) => (
          <div key={label} className="flex gap-3">
            <dt className="shrink-0 font-bold">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

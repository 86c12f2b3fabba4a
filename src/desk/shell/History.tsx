import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsForParams } from '../../messages/wordsForParams'
import { roles } from '../../review/Role'
import type { HistoryRow } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { formatMoment } from '../language/formatMoment'

/** What was done, by whom, in which role, when: as the ledger has it. */
export function History({
  rows,
  language,
}: {
  readonly rows: readonly HistoryRow[]
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.article.history')}>
      {rows.length === 0 && <p className="text-sm text-quiet">{say('desk.article.historyEmpty')}</p>}
      <ol className="divide-y divide-rule text-sm">
        {rows.map((row) => (
          <li key={row.number} className="py-1.5">
            <p>
              {row.person
                ? say('desk.article.historyLine', {
                    name: row.person.name,
                    role: roleWord(row.person.role, language),
                    act: actWords(row, language),
                  })
                : actWords(row, language)}
            </p>
            {row.opinion && <p className="font-serif">“{row.opinion}”</p>}
            <p className="text-quiet" title={row.hashAfter ?? undefined}>
              <time dateTime={row.at}>{formatMoment(row.at, language)}</time>
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function actWords({ act, stage, round }: HistoryRow, language: Language): string {
  const words = wordsForParams({ act, stage: stage ?? '' }, language)
  const where = stage ? words['stage'] : round ? translator(language)('desk.todo.round', { round }) : ''
  return `${words['act'] ?? act}${where ? ` · ${where}` : ''}`
}

function roleWord(role: string, language: Language): string {
  const known = roles.find((one) => one === role)
  return known ? translator(language)(`role.${known}`) : role
}

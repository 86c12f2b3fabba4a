import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { returnReasons } from '../../review/returnReasons'
import type { StoryFate } from '../../review/storyFate'
import type { UnitFiling } from '../../runtime'
import { Tag } from '../../ui/Tag'
import { formatDay } from '../language/formatDay'

const looks: Readonly<Record<StoryFate, 'plain' | 'good' | 'care' | 'bad'>> = {
  waiting: 'care',
  returned: 'bad',
  withdrawn: 'plain',
  approved: 'good',
  used: 'good',
  unused: 'plain',
  retracted: 'bad',
}

/** One thing filed: its fate in a word, where it was printed, or why it was not. */
export function FilingLine({
  filing,
  language,
}: {
  readonly filing: UnitFiling
  readonly language: Language
}) {
  const say = translator(language)
  const { fate, place, reason, headline } = filing
  return (
    <li className="py-2.5">
      <p className="font-serif font-bold">{headline || say('desk.todo.untitled')}</p>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-quiet">
        <Tag look={looks[fate]}>{say(`desk.unit.fate.${fate}`)}</Tag>
        <span>{filing.number}</span>
        {filing.bylineText && <span>{filing.bylineText}</span>}
        <time dateTime={filing.filedAt}>
          {say('desk.unit.filedOn', { date: formatDay(new Date(filing.filedAt), language) })}
        </time>
      </p>
      {fate === 'used' && place && (
        <p className="flex flex-wrap items-center gap-x-4 text-sm">
          <a href={`/${place.date}/${place.pageNumber}/${place.storyNumber}`} className="inline-block py-1">
            {formatDay(place.date, language)}{' '}
            {say('desk.unit.place', { issue: String(place.issueNumber), page: place.pageNumber })}
          </a>
          <a
            href={`/desk/unit/certificate.pdf?article=${filing.articleId}`}
            aria-label={say('desk.unit.certificateOf', { headline })}
            className="inline-block py-1"
          >
            {say('desk.unit.certificate')}
          </a>
        </p>
      )}
      {reason && (
        <p className="mt-1 border-l-4 border-vermilion bg-wash px-2 text-sm">
          {reasonWord(reason.code, language)}
          {say('desk.list')}
          {reason.words}
        </p>
      )}
    </li>
  )
}

function reasonWord(code: string, language: Language): string {
  const known = returnReasons.find((one) => one === code)
  return known ? translator(language)(`returnReason.${known}`) : code
}

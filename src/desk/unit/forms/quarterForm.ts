import { translator } from '../../../messages/messagesFor'
import { periodBounds } from '../../../newspaper/period/periodBounds'
import type { Period } from '../../../newspaper/period/Period'
import { beijingDate } from '../../../newspaper/issue/beijingDate'
import { sumFigures } from '../../../newspaper/use/sumFigures'
import type { UseFigures } from '../../../newspaper/use/UseFigures'
import { rateOfUse } from '../../../newspaper/use/rateOfUse'
import type { FormDocument, FormPart, UnitPeriod } from '../../../runtime'
import { formatCount } from '../../language/formatCount'
import { formatDay } from '../../language/formatDay'
import { formatRate } from '../../language/formatRate'

/** What is printed is Chinese, whatever language the desk speaks. */
const say = translator('zh')
const count = (number: number): string => formatCount(number, 'zh')

/** 投稿采用情况统计表: what a unit filed in a quarter or a year, what was used of it, where, and by whom. */
export function quarterForm(
  data: UnitPeriod,
  { period, today }: { readonly period: Period; readonly today: Date },
): FormDocument {
  const number = numberOf(data, period)
  const text = (
    look: 'name' | 'title' | 'number' | 'line' | 'heading' | 'note',
    words: string,
  ): FormPart => ({
    kind: 'text',
    look,
    text: words,
  })
  const nothing = data.filed === 0 && data.used.length === 0
  return {
    title: `${data.unit.shortName} ${periodWords(period)} ${say('desk.unit.form.quarterTitle')}`,
    foot: `${data.newspaper}　${number}`,
    sheet: (sheet, sheets) => say('desk.unit.form.sheet', { number: sheet, count: sheets }),
    parts: [
      text('name', data.newspaper),
      { kind: 'space', heightPt: 8 },
      text('title', say('desk.unit.form.quarterTitle')),
      text('number', number),
      text('line', say('desk.unit.form.unit', { unit: data.unit.name })),
      text('line', say('desk.unit.form.period', { period: periodWords(period), ...days(period) })),
      { kind: 'space', heightPt: 4 },
      ...(nothing
        ? [text('line', say('desk.unit.form.nothingFiled'))]
        : [
            text('heading', say('desk.unit.form.inAll')),
            inAll(data),
            text('heading', say('desk.unit.form.byPerson')),
            byPerson(data),
            text('heading', say('desk.unit.form.byStory')),
            data.used.length === 0 ? text('line', say('desk.unit.form.nothingUsed')) : byStory(data),
          ]),
      text('note', say('desk.unit.form.sharedNote')),
      { kind: 'space', heightPt: 10 },
      text('line', say('desk.unit.form.signers').replaceAll(' ', '\u3000')),
      {
        kind: 'seal',
        lines: [data.newspaper, formatDay(today, 'zh')],
        place: say('desk.unit.form.sealPlace'),
      },
    ],
  }
}

export function periodWords({ year, quarter }: Period): string {
  return quarter === null
    ? say('desk.unit.wholeYear', { year: String(year) })
    : say('desk.unit.quarter', { year: String(year), quarter })
}

function days(period: Period): { readonly from: string; readonly until: string } {
  const { firstDay, until: end } = periodBounds(period)
  const last = new Date(new Date(end).getTime() - 1)
  return { from: formatDay(firstDay, 'zh'), until: formatDay(last, 'zh') }
}

function numberOf({ unit }: UnitPeriod, { year, quarter }: Period): string {
  return say('desk.unit.form.quarterNumber', {
    year: String(year),
    quarter: String(quarter ?? 'year'),
    unit: String(unit.id).padStart(2, '0'),
  })
}

const figureColumns = [
  { title: say('desk.unit.filed'), share: 2, align: 'right' },
  { title: say('desk.unit.used'), share: 2, align: 'right' },
  { title: say('desk.unit.rate'), share: 2, align: 'right' },
  { title: say('desk.unit.characters'), share: 2.2, align: 'right' },
  { title: say('desk.unit.photos'), share: 2.8, align: 'right' },
  { title: say('desk.unit.form.firstUsed'), share: 2.8, align: 'right' },
] as const

const figureCells = (figures: UseFigures): readonly string[] => [
  count(figures.filed),
  count(figures.used),
  formatRate(rateOfUse(figures)),
  count(figures.characters),
  count(figures.photos),
  figures.firstUsed ?? say('desk.unit.none'),
]

function inAll({ filed, used }: UnitPeriod): FormPart {
  const stories = used.map(({ characters, photos, date }) => ({
    filed: 0,
    used: 1,
    characters,
    photos,
    firstUsed: date,
  }))
  const figures = { ...sumFigures(stories), filed }
  return { kind: 'table', columns: figureColumns, rows: [figureCells(figures)] }
}

function byPerson({ people }: UnitPeriod): FormPart {
  return {
    kind: 'table',
    columns: [{ title: say('desk.unit.form.author'), share: 3, align: 'left' }, ...figureColumns],
    rows: people.map((person) => [person.name ?? say('desk.unit.form.unsigned'), ...figureCells(person)]),
  }
}

function byStory({ used }: UnitPeriod): FormPart {
  const sums = used.reduce(
    (sum, { characters, photos }) => ({
      characters: sum.characters + characters,
      photos: sum.photos + photos,
    }),
    { characters: 0, photos: 0 },
  )
  return {
    kind: 'table',
    columns: [
      { title: say('desk.unit.form.order'), share: 1.35, align: 'centre' },
      { title: say('desk.unit.form.headline'), share: 5.4, align: 'left' },
      { title: say('desk.unit.form.author'), share: 2.2, align: 'left' },
      { title: say('desk.unit.form.filedOn'), share: 2.5, align: 'centre' },
      { title: say('desk.unit.form.usedOn'), share: 2.5, align: 'centre' },
      { title: say('desk.unit.form.place'), share: 2.9, align: 'centre' },
      { title: say('desk.unit.form.count'), share: 1.5, align: 'right' },
      { title: say('desk.unit.form.photoCount'), share: 1.2, align: 'right' },
    ],
    rows: used.map((story, index) => [
      String(index + 1),
      story.headline,
      story.signers.join(say('desk.list')),
      beijingDate(new Date(story.filedAt)),
      story.date,
      say('desk.unit.form.placeOf', { issue: story.issueNumber, page: story.pageNumber }),
      count(story.characters),
      count(story.photos),
    ]),
    sums: ['', say('desk.unit.form.sum'), '', '', '', '', count(sums.characters), count(sums.photos)],
  }
}

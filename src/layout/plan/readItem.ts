import type { PageStyle } from '../style/PageStyle'
import { aspectRatios } from './aspectRatios'
import type { PlanArticle } from './PlanArticle'
import type { PlanItem } from './PlanItem'
import type { PlanPhoto } from './PlanPhoto'
import type { PlanReader } from './PlanReader'
import { readCrop } from './readCrop'
import { readLock } from './readLock'
import { textLimits } from './textLimits'

type Fields = Readonly<Record<string, unknown>>

interface ItemArgs {
  readonly path: string
  readonly read: PlanReader
  readonly style: PageStyle
}

const kinds = ['article', 'photo', 'pageFlag', 'coOrganizers', 'advertisement'] as const

/** Reads one item of a plan; null where it has no kind that is known. */
export function readItem(value: unknown, args: ItemArgs): PlanItem | null {
  const { path, read, style } = args
  const item = read.record(value, path)
  if (item === null) return null
  const kind = read.oneOf(item['kind'], `${path}.kind`, kinds)
  if (kind === undefined) return null
  const id = read.text(item['id'], `${path}.id`, textLimits.id)
  if (id === '' && typeof item['id'] === 'string') read.fault(`${path}.id`, 'an id', id)
  switch (kind) {
    case 'article':
      return readArticle(item, id, args)
    case 'photo':
      return readPhoto(item, id, args)
    case 'pageFlag':
      return {
        kind,
        id,
        name: read.text(item['name'], `${path}.name`, textLimits.words),
        pinyin: read.textOrNull(item['pinyin'], `${path}.pinyin`, textLimits.words),
      }
    case 'coOrganizers':
      return {
        kind,
        id,
        label: read.text(item['label'], `${path}.label`, textLimits.words),
        note: read.textOrNull(item['note'], `${path}.note`, textLimits.words),
        names: readNames(item['names'], args),
        ...readPin(item, args),
      }
    case 'advertisement':
      return {
        kind,
        id,
        columns: read.integer(item['columns'], `${path}.columns`, { least: 1, most: style.grid.columns }),
        rows: read.integer(item['rows'], `${path}.rows`, { least: 1, most: style.grid.rows }),
        ...readPin(item, args),
      }
  }
}

function readArticle(item: Fields, id: string, args: ItemArgs): PlanArticle {
  const { path, read } = args
  let characters = 0
  const blocks = read.list(item['body'], `${path}.body`)
  if (blocks.length > textLimits.blocks)
    read.fault(`${path}.body`, `at most ${textLimits.blocks} paragraphs and subheads`, blocks.length)
  const body = blocks.slice(0, textLimits.blocks).flatMap((value, i) => {
    const block = read.record(value, `${path}.body[${i}]`)
    if (block === null) return []
    const kind = read.oneOf(block['kind'], `${path}.body[${i}].kind`, ['paragraph', 'subhead'] as const)
    const text = read.text(block['text'], `${path}.body[${i}].text`)
    characters += text.length
    return kind === undefined ? [] : { kind, text }
  })
  if (characters > textLimits.copy)
    read.fault(`${path}.body`, `at most ${textLimits.copy} characters`, characters)
  return {
    kind: 'article',
    id,
    kicker: read.textOrNull(item['kicker'], `${path}.kicker`, textLimits.words),
    headline: read.text(item['headline'], `${path}.headline`, textLimits.words),
    deck: read.textOrNull(item['deck'], `${path}.deck`, textLimits.words),
    dateline: read.textOrNull(item['dateline'], `${path}.dateline`, textLimits.words),
    body,
    byline: read.textOrNull(item['byline'], `${path}.byline`, textLimits.words),
    ...readLock(item['lock'], { path: `${path}.lock`, grid: args.style.grid, read }),
  }
}

function readPhoto(item: Fields, id: string, args: ItemArgs): PlanPhoto {
  const { path, read } = args
  const aspectRatio = read.number(item['aspectRatio'], `${path}.aspectRatio`, aspectRatios)
  return {
    kind: 'photo',
    id,
    aspectRatio,
    caption: read.textOrNull(item['caption'], `${path}.caption`, textLimits.caption),
    credit: read.textOrNull(item['credit'], `${path}.credit`, textLimits.caption),
    article: read.textOrNull(item['article'], `${path}.article`, textLimits.id),
    ...readCrop(item['crop'], { path: `${path}.crop`, aspectRatio, read }),
    ...readLock(item['lock'], { path: `${path}.lock`, grid: args.style.grid, read }),
  }
}

function readNames(value: unknown, { path, read }: ItemArgs): readonly string[] {
  const names = read.list(value, `${path}.names`)
  if (names.length > textLimits.names)
    read.fault(`${path}.names`, `at most ${textLimits.names} names`, names.length)
  return names
    .slice(0, textLimits.names)
    .map((name, i) => read.text(name, `${path}.names[${i}]`, textLimits.words))
}

function readPin(item: Fields, { path, read }: ItemArgs): { readonly pin?: 'top' | 'bottom' } {
  if (item['pin'] === undefined || item['pin'] === null) return {}
  const pin = read.oneOf(item['pin'], `${path}.pin`, ['top', 'bottom'] as const)
  return pin === undefined ? {} : { pin }
}

import { isMeasured } from '../font/measureText'
import { fontIds } from './fontIds'
import type { FontId } from './FontId'
import type { MeasuredFace } from './MeasuredFace'
import type { PageStyle } from './PageStyle'
import type { StyleReader } from './StyleReader'

interface FaceArgs {
  readonly usual: PageStyle['fonts']
  readonly ownFaces: readonly MeasuredFace[]
  readonly read: StyleReader
}

/** As long as the widths of all characters of Unicode would be. */
const mostAdvances = 1_000_000
const runs = /^\d{1,7}:\d{1,4}(?:,\d{1,4})*(?: \d{1,7}:\d{1,4}(?:,\d{1,4})*)*$/

/** Reads which face stands for which office. */
export function readFaces(value: unknown, args: FaceArgs): PageStyle['fonts'] {
  const fields = args.read.part(value, 'fonts', fontIds)
  const face = (id: FontId): MeasuredFace =>
    fields[id] === undefined || fields[id] === null
      ? args.usual[id]
      : readFace(fields[id], `fonts.${id}`, args)
  return {
    body: face('body'),
    strong: face('strong'),
    headlineSans: face('headlineSans'),
    headlineSerif: face('headlineSerif'),
    label: face('label'),
  }
}

function readFace(value: unknown, path: string, { ownFaces, read }: FaceArgs): MeasuredFace {
  const fields = read.part(value, path, ['family', 'weight', 'hash', 'advances'])
  const family = read.text(fields['family'], `${path}.family`)
  if (typeof fields['family'] === 'string' && !/^[^\p{C}'"\\<>]{1,80}$/u.test(family))
    read.fault(`${path}.family`, 'the name of a family, at most 80 letters, no quotation marks', family)
  const weight = read.integer(fields['weight'] ?? 400, `${path}.weight`, { least: 1, most: 1000 })
  const own = ownFaces.find((face) => face.family === family && face.weight === weight)
  if (own !== undefined) return own
  const face = { family, weight, ...readOwn(fields, path, read) }
  if (typeof fields['family'] === 'string' && !isMeasured(face))
    read.fault(path, 'a face that is measured: Banmian’s own, or one of the newspaper’s font files', {
      family,
      weight,
    })
  return face
}

function readOwn(
  fields: Readonly<Record<string, unknown>>,
  path: string,
  read: StyleReader,
): Pick<MeasuredFace, 'hash' | 'advances'> {
  const hash = read.textOrNull(fields['hash'], `${path}.hash`)
  if (hash !== null && !/^[0-9a-f]{64}$/.test(hash)) read.fault(`${path}.hash`, '64 hexadecimal digits', hash)
  const advances = read.textOrNull(fields['advances'], `${path}.advances`)
  if (advances !== null && (advances.length > mostAdvances || !runs.test(advances)))
    read.fault(`${path}.advances`, 'runs of widths, 32:250,300 161:520', advances)
  return { ...(hash === null ? {} : { hash }), ...(advances === null ? {} : { advances }) }
}

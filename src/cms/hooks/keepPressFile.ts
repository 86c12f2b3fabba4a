import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createPinner } from '../../render/fonts/createPinner'
import { readOwnFont } from '../../render/fonts/readOwnFont'
import { refuse } from './refuse'

const mostBytes = 40 * 1024 * 1024 // a font of all of GB 18030 has some 30 MB

interface PressFileType {
  readonly kind: 'iccProfile' | 'font'
  readonly mimeType: string
  readonly ending: string
  /** What stands at which byte of such a file. */
  readonly at: number
  readonly signs: readonly string[]
}

/** The types that are taken, each told by its own first bytes, whatever a file calls itself. */
export const pressFileTypes: Readonly<Record<string, PressFileType>> = {
  icc: { kind: 'iccProfile', mimeType: 'application/vnd.iccprofile', ending: 'icc', at: 36, signs: ['acsp'] },
  ttf: {
    kind: 'font',
    mimeType: 'font/ttf',
    ending: 'ttf',
    at: 0,
    signs: ['\u0000\u0001\u0000\u0000', 'true', 'OTTO'], // OTTO has CFF outlines: refused when it is read, by name
  },
  woff2: { kind: 'font', mimeType: 'font/woff2', ending: 'woff2', at: 0, signs: ['wOF2'] },
}

const typeOf = (bytes: Uint8Array): PressFileType | undefined =>
  Object.values(pressFileTypes).find(({ at, signs }) =>
    signs.includes(String.fromCharCode(...bytes.subarray(at, at + 4))),
  )

/** Refuses what is no ICC profile and no font by its content, and gives the file a name that nobody guesses. */
const checkContent: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  const type = typeOf(bytes)
  if (type === undefined || bytes.length > mostBytes)
    return refuse(
      { ok: false, kind: 'pressFileRefused', params: { most: mostBytes / 1024 / 1024 } },
      req.i18n?.language,
    )
  file.name = `${randomUUID()}.${type.ending}`
  file.mimetype = type.mimeType
  Reflect.set(req.context, contentOf, {
    kind: type.kind,
    hash: createHash('sha256').update(bytes).digest('hex'),
    faces: type.kind === 'font' ? await facesOf(bytes, file.name, req) : null,
  })
  return args
}

/** The font's faces with their widths, by which page styles name them. A font that cannot be drawn with is refused. */
async function facesOf(bytes: Uint8Array, name: string, req: PayloadRequest) {
  try {
    const { faces } = await readOwnFont(bytes, { name, pinWeight: await createPinner(modulesFolder) })
    return faces
  } catch (error) {
    const found = error instanceof Error ? error.message.replace(`${name}: `, '') : String(error)
    return refuse({ ok: false, kind: 'pressFontUnreadable', params: { found } }, req.i18n?.language)
  }
}

const modulesFolder = path.resolve('node_modules')
const contentOf = Symbol('what an uploaded press file holds')

/** What the file is, its hash and its faces come from its content alone. */
const nameByContent: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  ...(Reflect.get(req.context, contentOf) ?? {
    kind: originalDoc?.kind,
    hash: originalDoc?.hash,
    faces: originalDoc?.faces,
  }),
})

export const keepPressFile = { checkContent, nameByContent }

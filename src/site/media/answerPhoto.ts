import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { env } from '../../env'
import { photoIsPublic } from '../../published/read/photoIsPublic'
import { readerPool } from '../../published/readerPool'
import { RecordUnavailable } from '../../published/RecordUnavailable'

const photoName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(jpg|jpeg)$/
const minutesKept = 5 // a retraction takes the photo away everywhere within this time

/**
 * A photo for readers, from the media folder: only where the record carries it, so that a photo of an unpublished or
 * retracted story has no address. 404 says no more than that.
 */
export async function answerPhoto(name: string): Promise<Response> {
  if (!photoName.test(name)) return new Response(null, { status: 404 })
  try {
    if (!(await photoIsPublic(readerPool(), `/media/${name}`))) return new Response(null, { status: 404 })
  } catch (error) {
    if (!(error instanceof RecordUnavailable)) throw error
    return new Response(null, { status: 503, headers: { 'retry-after': '10' } })
  }
  return fileAnswer(path.resolve(env().BANMIAN_DATA, 'media', name))
}

async function fileAnswer(file: string): Promise<Response> {
  const { size } = await stat(file)
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'content-type': 'image/jpeg',
      'content-length': String(size),
      'cache-control': `public, max-age=${minutesKept * 60}`,
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline',
    },
  })
}

import type { Payload } from 'payload'
import sharp from 'sharp'
import { refuse } from '../../commands/refuse'
import type { Refusal, Result } from '../../commands/Refusal'
import { photoLimits } from '../../newspaper/photo/photoLimits'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { deskPhotoUrl } from '../queries/deskPhotoUrl'
import { photoFileObjection } from './photoFileObjection'

/** A photo that has come in, for the form it belongs to. */
export interface PhotoKept {
  readonly id: number
  readonly url: string
  readonly width: number
  readonly height: number
}

const longestEdge = 6000 // px: 300 to the inch over a broadsheet page

/**
 * Keeps a photo that somebody sends, upright and in sRGB, without a word of what the camera wrote beside it: where it
 * was taken can betray a source. A photo that no story comes to carry harms nobody: only who brought it sees it.
 */
export async function keepPhoto(
  payload: Payload,
  actor: Actor,
  bytes: Uint8Array,
): Promise<Result<PhotoKept>> {
  if (allowed(actor, 'photos', 'create') !== true) return refuse('notYourRole', { act: 'fileArticle' })
  const objection = photoFileObjection(bytes) ?? (await pixelObjection(bytes))
  if (objection) return objection
  const data = await clean(bytes)
  if (data === null) return refuse('photoUnreadable')
  const photo = await payload.create({
    collection: 'photos',
    data: {},
    file: { data, mimetype: 'image/jpeg', name: 'photo.jpg', size: data.length },
    user: { id: actor.id, collection: 'users' },
    overrideAccess: true, // asked above
  })
  const { id, filename, width, height } = photo
  return {
    ok: true,
    value: { id, url: deskPhotoUrl(`/media/${filename}`), width: width ?? 0, height: height ?? 0 },
  }
}

/** The size that the head of the file names, before a single pixel is unpacked. */
async function pixelObjection(bytes: Uint8Array): Promise<Refusal | null> {
  const size = await unlessBroken(sharp(bytes, { limitInputPixels: false }).metadata())
  if (!size) return refuse('photoUnreadable')
  const pixels = size.width * size.height * (size.pages ?? 1)
  if (pixels <= photoLimits.pixels) return null
  const inMillions = (count: number) => Math.ceil(count / 1_000_000)
  return refuse('photoTooManyPixels', { found: inMillions(pixels), most: inMillions(photoLimits.pixels) })
}

function clean(bytes: Uint8Array): Promise<Buffer | null> {
  return unlessBroken(
    sharp(bytes, { limitInputPixels: photoLimits.pixels, failOn: 'truncated' })
      .rotate()
      .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .jpeg({ quality: 95 })
      .toBuffer(),
  )
}

/** sharp throws plain errors for whatever is wrong inside a picture. */
async function unlessBroken<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

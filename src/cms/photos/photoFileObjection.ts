import type { Refusal } from '../../commands/Refusal'
import { refuse } from '../../commands/refuse'
import { photoFileKind, photoKinds } from '../../newspaper/photo/photoFileKind'
import { photoLimits } from '../../newspaper/photo/photoLimits'

const inMegabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)

/** Why a file is not taken as a photo: what it weighs, and what it is by its first bytes. Null where it is. */
export function photoFileObjection(bytes: Uint8Array): Refusal | null {
  return photoSizeObjection(bytes.byteLength) ?? kindObjection(bytes)
}

/** Why a photo of so many bytes is not taken; asked before it is read. */
export function photoSizeObjection(bytes: number): Refusal | null {
  if (bytes <= photoLimits.bytes) return null
  return refuse('photoTooLarge', { found: inMegabytes(bytes), most: inMegabytes(photoLimits.bytes) })
}

function kindObjection(bytes: Uint8Array): Refusal | null {
  const kind = photoFileKind(bytes)
  return photoKinds.includes(kind) ? null : refuse('photoNotTaken', { fileKind: kind })
}

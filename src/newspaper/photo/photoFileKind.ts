/** What a file is by its own first bytes, whatever it calls itself. */
export type PhotoFileKind =
  'jpeg' | 'png' | 'webp' | 'heic' | 'avif' | 'gif' | 'tiff' | 'svg' | 'html' | 'other'

/** The kinds that are taken as photos: pictures alone, that no library has to guess at. */
export const photoKinds: readonly PhotoFileKind[] = ['jpeg', 'png', 'webp']

/**
 * Tells what a file is by its first bytes.
 *
 * - SVG and HTML are told apart from the rest because both can carry scripts, so that the words may say so.
 * - A text that only looks like neither is `other`.
 */
export function photoFileKind(bytes: Uint8Array): PhotoFileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (head.startsWith('GIF8')) return 'gif'
  if (head.startsWith('II*\u0000') || head.startsWith('MM\u0000*')) return 'tiff'
  if (head.slice(4, 8) === 'ftyp') return /avi[fs]/.test(head.slice(8, 12)) ? 'avif' : 'heic'
  return markupIn(bytes)
}

function markupIn(bytes: Uint8Array): PhotoFileKind {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 2048)).toLowerCase()
  if (/<svg[\s>]/.test(text)) return 'svg'
  return /<(?:!doctype html|html|head|body|script|iframe)[\s>]/.test(text) ? 'html' : 'other'
}

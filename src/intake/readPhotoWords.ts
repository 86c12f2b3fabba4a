import ExifReader from 'exifreader'

/** What a photo says of itself: from IPTC (IIM) and XMP, where cameras and picture desks write it. */
export interface PhotoWords {
  readonly caption: string | null
  readonly credit: string | null
  readonly headline: string | null
}

const nothing: PhotoWords = { caption: null, credit: null, headline: null }

type Groups = ReturnType<typeof read>

/**
 * Reads caption, credit and headline out of a photo as it came, before it is re-encoded. A photo without such data, or
 * with data that cannot be read, says nothing.
 *
 * - XMP is asked first: its text is always UTF-8, where that of IPTC may be in any encoding.
 * - `credit` names the maker (Creator, By-line), else the agency (Credit).
 */
export function readPhotoWords(bytes: Uint8Array): PhotoWords {
  const groups = tryRead(bytes)
  if (!groups) return nothing
  const { xmp, iptc, exif } = groups
  return {
    caption: firstOf([xmp?.['description'], iptc?.['Caption/Abstract'], exif?.['ImageDescription']]),
    credit: firstOf([
      xmp?.['creator'],
      iptc?.['By-line'],
      xmp?.['Credit'],
      iptc?.['Credit'],
      exif?.['Artist'],
    ]),
    headline: firstOf([xmp?.['Headline'], iptc?.['Headline']]),
  }
}

function read(bytes: Uint8Array) {
  return ExifReader.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer, // a copy of its own
    { expanded: true },
  )
}

/** The library throws plain errors for whatever is wrong inside the file; all of them say: nothing to read. */
function tryRead(bytes: Uint8Array): Groups | null {
  try {
    return read(bytes)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function firstOf(tags: readonly unknown[]): string | null {
  for (const tag of tags) {
    const text = textOf(tag)
    if (text !== null) return text
  }
  return null
}

/** The text of a tag; one that was read in the wrong encoding is no text. */
function textOf(tag: unknown): string | null {
  if (typeof tag !== 'object' || tag === null || !('description' in tag)) return null
  const text = String(tag.description).replace(/\s+/gu, ' ').trim()
  return text === '' || text.includes('\ufffd') || /[\u0080-\u009f]/u.test(text) ? null : text
}

/** What a PDF has to know of a JPEG file. */
export interface JpegHead {
  readonly width: number
  readonly height: number
  readonly colours: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK'
  /** Adobe's CMYK files hold their inks the other way round. */
  readonly inverted: boolean
}

const colourSpaces = new Map<number, JpegHead['colours']>([
  [1, 'DeviceGray'],
  [3, 'DeviceRGB'],
  [4, 'DeviceCMYK'],
])

/** Reads the frame header (ITU-T T.81, B.2.2) and Adobe's mark; throws at what is no JPEG. */
export function readJpeg(file: Uint8Array): JpegHead {
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  if (file.length < 4 || view.getUint16(0) !== 0xffd8)
    throw new Error('expected a JPEG file, found another one')
  let inverted = false
  for (let at = 2; at + 4 < file.length;) {
    const marker = view.getUint16(at)
    if (marker === 0xffee && String.fromCharCode(...file.subarray(at + 4, at + 9)) === 'Adobe')
      inverted = true
    if (isFrame(marker)) {
      const colours = colourSpaces.get(view.getUint8(at + 9))
      if (colours === undefined)
        throw new Error(`expected 1, 3 or 4 colours in a JPEG, found ${view.getUint8(at + 9)}`)
      return {
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        colours,
        inverted: inverted && colours === 'DeviceCMYK',
      }
    }
    at += 2 + view.getUint16(at + 2)
  }
  throw new Error('expected a frame in a JPEG file, found none')
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which stand among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc
}

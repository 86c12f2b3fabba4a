import { utf16Hex } from './utf16Hex'

/** A text for people, in any script, as a PDF string. */
export function pdfText(text: string): string {
  return `<FEFF${utf16Hex(text)}>`
}

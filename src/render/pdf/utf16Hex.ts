/** A text as UTF-16, big end first, in hexadecimal digits. */
export function utf16Hex(text: string): string {
  let hex = ''
  for (let at = 0; at < text.length; at++)
    hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  return hex
}

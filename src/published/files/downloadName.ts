import type { PublishedFile } from '../read/fileByHash'

/**
 * Content-Disposition of a PDF: shown by the browser, saved under a name that says what it is
 * (RFC 6266, RFC 8187; the plain name is for programs that read no other).
 */
export function downloadName({ newspaper, date, pageNumber }: PublishedFile): string {
  const number = pageNumber === null ? '' : String(pageNumber).padStart(2, '0')
  const plain = `banmian-${date}${number && `-${number}`}.pdf`
  const name = `${newspaper} ${date}${number && ` 第${number}版`}.pdf`
  return `inline; filename="${plain}"; filename*=UTF-8''${encode(name)}`
}

/** What encodeURIComponent leaves and `ext-value` does not allow is encoded as well, and so are the signs of paths. */
function encode(name: string): string {
  return encodeURIComponent(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

import { describe, expect, it } from 'vitest'
import { downloadName } from '../../../src/published/files/downloadName'
import type { PublishedFile } from '../../../src/published/read/fileByHash'

const file = (given: Partial<PublishedFile> = {}): PublishedFile => ({
  kind: 'pdf',
  mime: 'application/pdf',
  size: 1,
  newspaper: '青溪科普报',
  date: '2026-11-23',
  pageNumber: 3,
  ...given,
})
const readable = (header: string) =>
  decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(header)?.[1] ?? 'none')

describe('the name that a PDF is saved under', () => {
  it('says newspaper, day and page', () => {
    expect(readable(downloadName(file()))).toBe('青溪科普报 2026-11-23 第03版.pdf')
    expect(readable(downloadName(file({ pageNumber: null })))).toBe('青溪科普报 2026-11-23.pdf')
  })

  it('is plain for programs that read no Chinese', () => {
    expect(downloadName(file())).toContain('filename="banmian-2026-11-23-03.pdf"')
  })

  it('leaves the header and the folder, whatever a newspaper is called', () => {
    const header = downloadName(file({ newspaper: `../“A'B”(1)\r\nX-A: "b"` }))
    expect(header).toMatch(/^inline; filename="[\w.-]+"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/)
    expect(readable(header)).not.toMatch(/[/"\r\n]/)
  })
})

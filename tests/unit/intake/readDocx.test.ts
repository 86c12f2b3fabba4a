import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/intake/readDocx'
import { readPage } from '../../../src/intake/readPage'

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

function documentOf(paragraphs: readonly string[]): string {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('')
  return `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
}

/** A zip by hand: `size` is what it says of each part, which need not be true. */
function zip(parts: Readonly<Record<string, string | Buffer>>, { size }: { size?: number } = {}): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(data), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(size ?? data.length, 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    entries.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, tail, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}

function docx(paragraphs: readonly string[]): Buffer {
  return zip({
    '[Content_Types].xml': types,
    '_rels/.rels': relations,
    'word/document.xml': documentOf(paragraphs),
  })
}

describe('a .docx from a correspondent', () => {
  it('is read like a page, a paragraph a line', async () => {
    const text = await readDocx(
      docx(['甲县科协', '送科技下乡', '本报讯 近日,甲县科协送科技下乡。', '(甲县科协)']),
    )
    expect(text).toMatchObject({ ok: true })
    expect(readPage(text.ok ? text.value : '').stories[0]).toMatchObject({
      kicker: '甲县科协',
      headline: '送科技下乡',
      dateline: '本报讯',
      bylines: [{ kind: 'organization', name: '甲县科协', role: null }],
    })
  })

  it.each([
    ['a text file', Buffer.from('这不是文档')],
    ['an empty file', Buffer.alloc(0)],
    ['a zip of something else', zip({ 'a.txt': 'a' })],
    ['a document cut short', docx(['一段']).subarray(0, 300)],
    [
      'a document whose XML is broken',
      zip({ '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': '<w:doc' }),
    ],
  ])('is refused where it is %s', async (_, bytes) => {
    expect(await readDocx(bytes)).toEqual({ ok: false, kind: 'notDocx' })
  })

  it('is refused where it is larger than 20 MB', async () => {
    expect(await readDocx(Buffer.alloc(20 * 1024 * 1024 + 1))).toMatchObject({ kind: 'docxTooLarge' })
  })

  it('is refused where it unpacks to far more than it says', async () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(90 * 1024 * 1024) }, { size: 10 })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await readDocx(bomb)).toMatchObject({ kind: 'docxTooLarge' })
  })

  it('is refused where it has thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`part${at}`, '']))
    expect(await readDocx(zip(parts))).toMatchObject({ kind: 'docxTooLarge' })
  })
})

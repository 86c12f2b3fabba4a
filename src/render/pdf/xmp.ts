import type { PdfMeta } from './PdfOptions'

/** The metadata of the file as XMP (ISO 16684-1); for a PDF/X-4 with the marks of ISO 15930-7, 6.2 and 6.8. */
export function xmp(
  meta: PdfMeta,
  { documentId, isPdfX }: { readonly documentId: string; readonly isPdfX: boolean },
): string {
  const date = meta.createdAt === undefined ? '' : `<xmp:CreateDate>${meta.createdAt}</xmp:CreateDate><xmp:ModifyDate>${meta.createdAt}</xmp:ModifyDate><xmp:MetadataDate>${meta.createdAt}</xmp:MetadataDate>` // prettier-ignore
  const author =
    meta.author === undefined
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(meta.author)}</rdf:li></rdf:Seq></dc:creator>`
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"' +
      ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"' +
      ' xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(meta.title)}</rdf:li></rdf:Alt></dc:title>`,
    '<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>',
    author,
    date,
    '<xmp:CreatorTool>Banmian</xmp:CreatorTool><pdf:Producer>Banmian</pdf:Producer><pdf:Trapped>False</pdf:Trapped>',
    `<xmpMM:DocumentID>uuid:${documentId}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>`,
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
    isPdfX ? '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>' : '',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Signs of XML as entities; control characters, which XML forbids, go. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
}

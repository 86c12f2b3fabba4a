const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML content or as an attribute's value; what XML forbids becomes a space, and half a pair of surrogates �. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
}

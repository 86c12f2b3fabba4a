/**
 * What a page of the desk or of the admin may run and load: scripts that carry the nonce of this answer and what those
 * load; nothing of any other host. Styles stand in attributes that React and Payload's admin write, so they may.
 *
 * - `wasm-unsafe-eval`: the makeup desk measures text with HarfBuzz, which is WebAssembly.
 * - The nonce is made here and never taken from a request (facts: XSS by way of a header that is echoed).
 */
export function deskPolicy(nonce: string, isDevelopment: boolean): string {
  const whileDeveloping = isDevelopment ? " 'unsafe-eval'" : ''
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${whileDeveloping}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** What we use of the woff2 coder, which brings no types of its own. */
declare module 'wawoff2' {
  const coder: {
    compress(font: Uint8Array): Promise<Uint8Array>
    decompress(font: Uint8Array): Promise<Uint8Array>
  }
  export default coder
}

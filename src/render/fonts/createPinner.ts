import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Makes a font with one weight of a variable one; a font without a weight axis comes back as it is, its layout tables gone. */
export type PinWeight = (font: Uint8Array, weight: number) => Uint8Array

/** The functions of HarfBuzz' subsetter that we call; its objects are addresses in its memory. */
interface Subsetter {
  readonly memory: WebAssembly.Memory
  malloc(length: number): number
  free(address: number): void
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_length(blob: number): number
  hb_blob_get_data(blob: number, length: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_set_clear(set: number): void
  hb_set_invert(set: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_input_unicode_set(input: number): number
  hb_subset_input_set(input: number, kind: number): number
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number
  hb_subset_or_fail(face: number, input: number): number
}

const noHinting = 0x01
const keepNotdef = 0x40
const noLayoutClosure = 0x200
const dropTables = 3
const writable = 2
/** What setting type cluster by cluster never reads: it would only cost time. */
const needless = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'name', 'vmtx', 'vhea', 'gasp']

/** Loads HarfBuzz' subsetter from the package `harfbuzzjs` in `modulesFolder`. */
export async function createPinner(modulesFolder: string): Promise<PinWeight> {
  const code = await readFile(join(modulesFolder, 'harfbuzzjs', 'dist', 'harfbuzz-subset.wasm'))
  const { instance } = await WebAssembly.instantiate(code)
  const harfbuzz = parseSubsetter(instance.exports)
  return (font, weight) => pin(harfbuzz, { font, weight })
}

/** The edge where untyped exports become typed ones; `memory` and `malloc` stand for all. */
function parseSubsetter(exports: WebAssembly.Exports): Subsetter {
  if (
    !(exports['memory'] instanceof WebAssembly.Memory) ||
    typeof exports['hb_subset_or_fail'] !== 'function'
  )
    throw new Error('expected the subsetter of HarfBuzz in harfbuzzjs/dist/harfbuzz-subset.wasm')
  return exports as unknown as Subsetter
}

function pin(harfbuzz: Subsetter, { font, weight }: { font: Uint8Array; weight: number }): Uint8Array {
  const address = harfbuzz.malloc(font.length)
  new Uint8Array(harfbuzz.memory.buffer).set(font, address)
  const blob = harfbuzz.hb_blob_create(address, font.length, writable, 0, 0)
  const face = harfbuzz.hb_face_create(blob, 0)
  const input = harfbuzz.hb_subset_input_create_or_fail()
  harfbuzz.hb_subset_input_set_flags(input, noHinting | keepNotdef | noLayoutClosure)
  const characters = harfbuzz.hb_subset_input_unicode_set(input)
  harfbuzz.hb_set_clear(characters)
  harfbuzz.hb_set_invert(characters)
  const dropped = harfbuzz.hb_subset_input_set(input, dropTables)
  for (const table of needless) harfbuzz.hb_set_add(dropped, tag(table))
  harfbuzz.hb_subset_input_pin_axis_location(input, face, tag('wght'), weight)
  const result = harfbuzz.hb_subset_or_fail(face, input)
  if (result === 0)
    throw new Error(`HarfBuzz could not make weight ${weight} of a font of ${font.length} bytes`)
  const made = copyOut(harfbuzz, result)
  harfbuzz.hb_face_destroy(result)
  harfbuzz.hb_subset_input_destroy(input)
  harfbuzz.hb_face_destroy(face)
  harfbuzz.hb_blob_destroy(blob)
  harfbuzz.free(address)
  return made
}

function copyOut(harfbuzz: Subsetter, face: number): Uint8Array {
  const blob = harfbuzz.hb_face_reference_blob(face)
  const from = harfbuzz.hb_blob_get_data(blob, 0)
  const bytes = new Uint8Array(harfbuzz.memory.buffer).slice(from, from + harfbuzz.hb_blob_get_length(blob))
  harfbuzz.hb_blob_destroy(blob)
  return bytes
}

function tag(name: string): number {
  return [...name].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0)
}

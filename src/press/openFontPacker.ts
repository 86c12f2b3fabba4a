import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Packs TrueType as woff2 on a thread of its own: it takes about a second a page, in which readers want their answers. */
export interface FontPacker {
  readonly pack: (font: Uint8Array) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/**
 * What the thread does, as a text: it is loaded the same from sources and from a bundle. One font at a time, since the
 * coder answers with a view of memory that its next call writes over.
 */
const work = `
const { parentPort, workerData } = require('node:worker_threads')
const { compress } = require(workerData)
let last = Promise.resolve()
parentPort.on('message', ({ id, font }) => {
  last = last.then(async () => {
    try {
      parentPort.postMessage({ id, packed: (await compress(font)).slice() })
    } catch (error) {
      parentPort.postMessage({ id, fault: String(error) })
    }
  })
})`

type Answer = { readonly id: number } & ({ readonly packed: Uint8Array } | { readonly fault: string })

/** A packer; close it when the printing is done. What it was asked when its thread died fails with the reason. */
export function openFontPacker(modulesFolder: string): FontPacker {
  const worker = new Worker(work, { eval: true, workerData: join(modulesFolder, 'wawoff2') })
  const waiting = new Map<number, { resolve: (packed: Uint8Array) => void; reject: (error: Error) => void }>()
  let asked = 0
  worker.on('message', (answer: Answer) => {
    const asker = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('packed' in answer) asker?.resolve(answer.packed)
    else asker?.reject(new Error(`The woff2 coder failed: ${answer.fault}`))
  })
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`The woff2 coder's thread ended with ${code}.`)))
  return {
    pack: (font) =>
      new Promise((resolve, reject) => {
        const id = asked++
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, font })
      }),
    close: async () => void (await worker.terminate()),
  }
}

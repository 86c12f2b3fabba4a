import { open, type FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { mostTextBytes, readText } from '../src/intake/readText'
import { readPage } from '../src/intake/readPage'
import { toContract } from '../src/intake/toContract'

/** `npm run --silent intake -- FILE`: docs/contracts/intake.md. */
const [file, ...tooMany] = process.argv.slice(2)
if (file === undefined || tooMany.length > 0) refuse('usage: npm run --silent intake -- FILE')
else await printReading(resolve(process.env['INIT_CWD'] ?? process.cwd(), file))

async function printReading(path: string): Promise<void> {
  const bytes = await readBytes(path)
  if (bytes === null) return
  const text = readText(bytes)
  if (!text.ok) {
    return refuse(text.kind === 'fileTooLarge' ? `${path} is larger than 2 MB` : `${path} is not UTF-8 text`)
  }
  process.stdout.write(`${JSON.stringify(toContract(readPage(text.value)), null, 2)}\n`)
}

/** One byte more than is allowed is enough to know; a device or a growing file is not read to its end. */
async function readBytes(path: string): Promise<Uint8Array | null> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path)
    const buffer = Buffer.alloc(mostTextBytes + 1)
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null)
      length += bytesRead
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length)
    }
  } catch (error) {
    refuse(
      `cannot read ${path}: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)}`,
    )
    return null
  } finally {
    await handle?.close()
  }
}

function refuse(reason: string): void {
  process.stderr.write(`intake: ${reason}\n`)
  process.exitCode = 2
}

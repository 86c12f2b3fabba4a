'use client'

import type { IntakeResult } from '../../intake/IntakeResult'
import { readText } from '../../intake/readText'

export type FileReading = IntakeResult<string> | { readonly ok: false; readonly kind: 'otherFile' | 'failed' }

const longestRead = 21 * 1024 * 1024 // more than any file that is taken: the rest need not leave the browser

/** The text of a file: .txt is read here, .docx by the server. */
export async function readFile(file: File): Promise<FileReading> {
  if (/\.docx$/i.test(file.name)) return readDocxOnServer(file)
  if (!/\.(txt|text|md)$/i.test(file.name)) return { ok: false, kind: 'otherFile' }
  return readText(new Uint8Array(await file.slice(0, longestRead).arrayBuffer()))
}

async function readDocxOnServer(file: File): Promise<FileReading> {
  try {
    const answer = await fetch('/desk/intake/docx', { method: 'POST', body: file.slice(0, longestRead) })
    if (!answer.ok) return { ok: false, kind: 'failed' }
    return (await answer.json()) as FileReading // written by src/app/(desk)/desk/intake/docx/route.ts
  } catch {
    return { ok: false, kind: 'failed' } // no answer: said to the editor, the file is still theirs
  }
}

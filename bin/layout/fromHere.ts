import { resolve } from 'node:path'

/** npm runs from the project's folder; a file is meant from where the command was typed. */
export function fromHere(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file)
}

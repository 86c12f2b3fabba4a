import type { PressFile } from '../commands/Press'

const endings = { pdf: 'pdf', font: 'woff2', css: 'css', picture: 'jpg' } as const

/** Where readers get a file: its address names its bytes. */
export function fileUrl({ kind, hash }: Pick<PressFile, 'kind' | 'hash'>): string {
  return `/files/${hash}.${endings[kind]}`
}

import type { OutputIntent } from '../render/pdf/PdfOptions'

/** What the newspaper's printer prints with, by the profile that the newspaper supplied. */
export interface PrinterProfile {
  readonly file: string
  readonly inks: 'black' | 'four'
  readonly outputIntent: OutputIntent
}

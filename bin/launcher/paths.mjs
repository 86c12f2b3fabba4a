import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where database and media live: `BANMIAN_DATA`, else `.data` beside the code. */
export const dataFolderPath = () => resolve(root, process.env.BANMIAN_DATA || '.data')

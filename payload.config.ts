import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from './src/cms/collections/Articles'
import { Bylines } from './src/cms/collections/Bylines'
import { CoOrganizers } from './src/cms/collections/CoOrganizers'
import { Issues } from './src/cms/collections/Issues'
import { PageLayouts } from './src/cms/collections/PageLayouts'
import { Pages } from './src/cms/collections/Pages'
import { PageStyles } from './src/cms/collections/PageStyles'
import { PageVisits } from './src/cms/collections/PageVisits'
import { Photos } from './src/cms/collections/Photos'
import { PlacedPages } from './src/cms/collections/PlacedPages'
import { PressFiles } from './src/cms/collections/PressFiles'
import { Roles } from './src/cms/collections/Roles'
import { Rubrics } from './src/cms/collections/Rubrics'
import { Users } from './src/cms/collections/Users'
import { cmsDatabase } from './src/cms/database/postgres'
import { databaseAway } from './src/cms/hooks/databaseAway'
import { Newspaper } from './src/cms/globals/Newspaper'
import { everyRowPresent } from './src/cms/access/everyRowPresent'
import { lockInternals } from './src/cms/access/lockInternals'
import { jsonAsText } from './src/cms/admin/jsonAsText'
import { noMail } from './src/cms/noMail'
import { env } from './src/env'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The working copy (schema `public`). Readers never come here: see src/published. */
const config = buildConfig({
  secret: env().PAYLOAD_SECRET,
  serverURL: env().BANMIAN_ORIGIN,
  csrf: [env().BANMIAN_ORIGIN],
  telemetry: false,
  db: cmsDatabase(),
  email: noMail,
  loggingLevels: { APIError: 'info', QueryError: 'info' }, // refusals are answers, not faults
  sharp,
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: here, importMapFile: path.resolve(here, 'src/app/(payload)/admin/importMap.js') },
    dateFormat: 'yyyy-MM-dd HH:mm',
    meta: { titleSuffix: ' · 版面' },
  },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh' },
  collections: everyRowPresent([
    Articles,
    Photos,
    Bylines,
    CoOrganizers,
    Rubrics,
    Issues,
    Pages,
    PlacedPages,
    PageLayouts,
    PageStyles,
    PageVisits,
    PressFiles,
    Users,
    Roles,
  ]).map(jsonAsText),
  globals: [Newspaper],
  hooks: { afterError: [databaseAway] },
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { maxComplexity: 400, disablePlaygroundInProduction: true },
  upload: { limits: { fileSize: 60 * 1024 * 1024 }, abortOnLimit: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } }, // publishing does not use Payload's jobs
  typescript: { outputFile: path.resolve(here, 'src/cms/payload-types.ts') },
})

export default config.then(lockInternals)

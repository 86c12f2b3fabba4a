import { roleUrls } from './roleUrls.mjs'

/**
 * What the processes of the app are told (src/env.ts reads it). `owner` is for migrations and the sample alone:
 * there the two roles' addresses are left out unless they were `given`, so that their passwords are set.
 */
export function environment({ databaseUrl, given, secret, folder, port, origin }) {
  const rest = { ...process.env }
  delete rest.DATABASE_APP_URL
  delete rest.DATABASE_READER_URL
  const shared = {
    ...rest,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secret,
    BANMIAN_DATA: folder,
    BANMIAN_ORIGIN: origin,
    PORT: String(port),
  }
  const { appUrl, readerUrl } = roleUrls({ databaseUrl, secret, ...given })
  return {
    owner: {
      ...shared,
      ...(given.appUrl ? { DATABASE_APP_URL: appUrl } : {}),
      ...(given.readerUrl ? { DATABASE_READER_URL: readerUrl } : {}),
    },
    app: { ...shared, DATABASE_APP_URL: appUrl, DATABASE_READER_URL: readerUrl },
  }
}

/**
 * Payload's migrations, as the owner: the app's own role may not make tables. Payload reads its settings when it
 * is imported, so the address is set before. It reports a failure by ending the process with code 1.
 */
export async function migrateCms(ownerUrl: string): Promise<void> {
  const { env } = await import('../../src/env')
  Object.assign(env(), { DATABASE_APP_URL: ownerUrl })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config, disableOnInit: true, key: 'migrate' })
  try {
    await payload.db.migrate()
  } finally {
    await payload.destroy()
  }
}

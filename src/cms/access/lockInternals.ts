import type { SanitizedConfig } from 'payload'

const ownRowsOnly = 'payload-preferences' // its access is a query for the caller's own rows

/** Shuts Payload's own collections (migrations, key-value store …), which any account may read by default. */
export function lockInternals(config: SanitizedConfig): SanitizedConfig {
  const shut = () => false
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const everything = { create: shut, read: shut, update: shut, delete: shut }
    collection.access = {
      ...collection.access,
      ...(collection.slug === ownRowsOnly ? {} : everything),
      readVersions: shut,
    }
  }
  return config
}

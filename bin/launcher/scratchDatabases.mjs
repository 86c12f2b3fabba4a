import { randomBytes } from 'node:crypto'
import { startEmbedded } from './database.mjs'

/**
 * Databases for one run of the tests: in an embedded cluster of its own, which goes with the folder, or on the
 * server of DATABASE_URL, where databases and roles of this run alone are made and dropped again.
 */
export async function openScratchDatabases({ folder, end }) {
  const { query } = await import('./postgres/postmaster.mjs')
  const secret = randomBytes(32).toString('hex')
  const run = randomBytes(4).toString('hex')
  const server = process.env.DATABASE_URL
  const cluster = server
    ? null
    : await startEmbedded({ folder, end, password: secret, settings: ['fsync=off'] })
  const address = server ?? cluster.url('postgres')
  // Roles belong to a whole server: with these, the ones of a newspaper that lives on it stay as they are.
  const roles = server ? { appUrl: `banmian_app_${run}`, readerUrl: `banmian_reader_${run}` } : {}
  end.atTheEnd(async () => {
    for (const role of Object.values(roles)) await query(address, `drop role if exists ${role}`)
  })
  return {
    secret,
    create: async (purpose) => {
      const name = `banmian_test_${purpose}_${run}`
      await query(address, `create database ${name} template template0 encoding 'UTF8'`)
      if (server) end.atTheEnd(() => query(address, `drop database if exists ${name} with (force)`))
      const given = Object.entries(roles).map(([key, role]) => [
        key,
        addressOf(address, { name, role, secret }),
      ])
      return { databaseUrl: addressOf(address, { name }), given: Object.fromEntries(given) }
    },
  }
}

function addressOf(address, { name, role, secret }) {
  const url = new URL(address)
  url.pathname = `/${name}`
  if (role) {
    url.username = role
    url.password = secret
  }
  return url.toString()
}

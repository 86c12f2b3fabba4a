import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { env } from '../../src/env'

/** An empty database on the server the tests were given, and a connection of its owner; `drop` when done. */
export async function scratchDatabase() {
  const name = `banmian_scratch_${randomBytes(6).toString('hex')}`
  const server = await connect(env().DATABASE_URL)
  await server.query(`create database ${name}`)
  const url = new URL(env().DATABASE_URL)
  url.pathname = `/${name}`
  const owner = await connect(url.toString())
  const drop = async () => {
    await owner.end()
    await server.query(`drop database ${name} with (force)`)
    await server.end()
  }
  return { url: url.toString(), owner, drop }
}

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address })
  client.on('error', () => undefined) // a lost connection fails the query under way, which tells
  await client.connect()
  return client
}

import { expect, test } from 'vitest'
import { roleUrls } from '../../../../bin/launcher/roleUrls.mjs'

const databaseUrl = 'postgres://owner:pw@db.example:5432/banmian?sslmode=require'

test('the two roles have names and passwords of their own on the same database', () => {
  const { appUrl, readerUrl } = roleUrls({ databaseUrl, secret: 'one' })
  const [app, reader] = [new URL(appUrl), new URL(readerUrl)]
  expect([app.username, reader.username]).toEqual(['banmian_app', 'banmian_reader'])
  expect([app.host, app.pathname, app.search]).toEqual(['db.example:5432', '/banmian', '?sslmode=require'])
  expect(new Set(['pw', app.password, reader.password]).size).toBe(3)
})

test('another secret gives other passwords', () => {
  expect(roleUrls({ databaseUrl, secret: 'one' })).not.toEqual(roleUrls({ databaseUrl, secret: 'two' }))
})

test('an address that was given stands', () => {
  const appUrl = 'postgres://somebody@elsewhere/banmian'
  expect(roleUrls({ databaseUrl, secret: 'one', appUrl }).appUrl).toBe(appUrl)
})

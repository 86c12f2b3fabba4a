import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { choosePort, isPortFree } from '../../../../bin/launcher/ports.mjs'

let server: Server
let taken: number
beforeEach(async () => {
  server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  taken = (server.address() as AddressInfo).port // a TCP server's address is never a pipe's name
})
afterEach(() => new Promise((closed) => server.close(closed)))

test('a port that somebody holds on the loopback address alone is taken', async () => {
  expect(await isPortFree(taken)).toBe(false)
})

test('a port that was asked for and is taken is refused by its number', async () => {
  await expect(choosePort(String(taken), 0)).rejects.toThrow(String(taken))
})

test.each(['0', '70000', 'http', '3000.5'])('%s is no port', async (value) => {
  await expect(choosePort(value)).rejects.toThrow(`PORT=${value}`)
})

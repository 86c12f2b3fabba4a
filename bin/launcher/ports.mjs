import { createServer } from 'node:net'
import { troubles } from './messages.mjs'
import { Trouble } from './Trouble.mjs'

const firstPort = 3000
const lastPort = 3099
const usualPatience = 5_000 // a server that was just killed may take a moment to let go

/** The port to serve on: the one asked for, or from 3000 the next that is free. */
export async function choosePort(asked, patience = usualPatience) {
  if (asked !== undefined) return askedPort(asked, patience)
  for (let port = firstPort; port <= lastPort; port += 1) {
    if (await isPortFree(port)) return port
  }
  throw new Trouble(troubles.noPortFree(firstPort, lastPort))
}

async function askedPort(asked, patience) {
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Trouble(troubles.badPort(asked))
  const until = Date.now() + patience
  while (!(await isPortFree(port))) {
    if (Date.now() > until) throw new Trouble(troubles.portTaken(port))
    await new Promise((wake) => setTimeout(wake, 250))
  }
  return port
}

/** Whether nobody listens there, on any address. */
export async function isPortFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, undefined))
}

/** A free port of this machine's own choosing, on the loopback address. */
export function anyFreePort() {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
}

function canListen(port, host) {
  return new Promise((answer) => {
    const server = createServer()
    server.once('error', () => answer(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)))
  })
}

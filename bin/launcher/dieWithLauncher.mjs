// Preloaded into the processes of the launcher. They talk to it over a channel that closes with it, whatever way
// it ends: after a kill -9 nothing of ours goes on serving or holds the port.
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.channel) {
  process.channel.unref()
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5_000).unref()
  })
}

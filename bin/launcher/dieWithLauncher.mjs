// Preloaded into the processes of the launcher. They talk to it over a channel that closes with it, whatever way
// it ends: after a kill -9 nothing of ours goes on serving or holds the port.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  // The launcher may have gone while this process began: then there is no event left to wait for.
  if (process.connected) process.on('disconnect', end)
  else end()
  process.channel?.unref()
}

function end() {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5_000).unref()
}

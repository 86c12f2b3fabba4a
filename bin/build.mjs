// `npm run build`: builds the app ahead of its start (a container image); needs no database.
import './launcher/requireNode.mjs'

import('./launcher/build.mjs').then(async function (launcher) {
  const settings = await import('./launcher/environment.mjs')
  const nowhere = 'postgres://nobody@127.0.0.1:1/none'
  const env = settings.environment({
    databaseUrl: nowhere,
    given: {},
    secret: 'only-to-build-without-a-database',
    folder: '.data',
    port: 3000,
    origin: 'http://localhost:3000',
  })
  const troubles = await import('./launcher/Trouble.mjs')
  return troubles.tellTroubles(() => launcher.buildWhereStale(env.app))
})

// `npm run torture [-- --minutes 10 --app FOLDER]`: see bin/torture.ts. Builds the app first, then works on a newspaper of its own.
import './launcher/requireNode.mjs'

const given = process.argv.slice(2)

import('./launcher/build.mjs').then(async function (launcher) {
  const settings = await import('./launcher/environment.mjs')
  const troubles = await import('./launcher/Trouble.mjs')
  const scratch = await import('./launcher/scratch.mjs')
  const env = settings.environment({
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    given: {},
    secret: 'only-to-build-without-a-database',
    folder: '.data',
    port: 3000,
    origin: 'http://localhost:3000',
  })
  await troubles.tellTroubles(() => launcher.buildWhereStale(env.app))
  return scratch.scratch(['bin/torture.ts', ...given])
})

// `npm run dev`: as `npm start`, with Next's development server in place of the build.
import './launcher/requireNode.mjs'

import('./launcher/start.mjs').then(function (launcher) {
  return launcher.start({ development: true })
})

// `npm run bench:press`: a command of bin/ on a newspaper of its own, which goes when it is done.
import './launcher/requireNode.mjs'

import('./launcher/scratch.mjs').then(function (launcher) {
  return launcher.scratch(process.argv.slice(2))
})

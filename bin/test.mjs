// `npm test`. Old enough syntax to say on an old Node what is wanted; the rest is loaded after the check.
import './launcher/requireNode.mjs'

import('./launcher/test.mjs').then(function (launcher) {
  return launcher.test(process.argv.slice(2))
})

// `npm start`. Old enough syntax to say on an old Node what is wanted; the rest is loaded after the check.
import './launcher/requireNode.mjs'

import('./launcher/start.mjs').then(function (launcher) {
  return launcher.start()
})

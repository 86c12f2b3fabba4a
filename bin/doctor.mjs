// `npm run doctor`. Old enough syntax to say on an old Node what is wanted; the rest is loaded after the check.
import './launcher/requireNode.mjs'

import('./launcher/doctor.mjs').then(function (launcher) {
  return launcher.doctor()
})

// `npm run sample`, `admin:create`, `ledger:verify`: a command of bin/ with the installation's own settings.
import './launcher/requireNode.mjs'

import('./launcher/command.mjs').then(function (launcher) {
  return launcher.command(process.argv.slice(2))
})

// `npm run walks [-- STEPS [SEED]]`: the random walks of tests/unit/commands/newsroomWalks.test.ts, all of them.
import { spawn } from 'node:child_process'
import './launcher/requireNode.mjs'

const [steps = '100000', seed] = process.argv.slice(2)
const env = { ...process.env, WALK_STEPS: steps, ...(seed ? { WALK_SEED: seed } : {}) }
const walks = [
  'run',
  '--project',
  'unit',
  'tests/unit/commands/newsroomWalks.test.ts',
  '--disable-console-intercept',
]
spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...walks], { env, stdio: 'inherit' }).once(
  'exit',
  (code) => process.exit(code ?? 1),
)

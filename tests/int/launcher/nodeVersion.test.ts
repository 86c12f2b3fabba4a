import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs a command of ours on a Node that says it is `version`. */
function runOn(version: string, script: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`
  return spawnSync(process.execPath, ['--import', preload, script], { encoding: 'utf8' })
}

test.each(['bin/start.mjs', 'bin/test.mjs', 'bin/doctor.mjs', 'bin/command.mjs'])(
  '%s says in one line that Node is too old',
  (script) => {
    const { status, stderr, stdout } = runOn('20.18.3', script)
    expect({ status, stdout, lines: stderr.trim().split('\n') }).toEqual({
      status: 1,
      stdout: '',
      lines: [expect.stringContaining('20.18.3')],
    })
  },
)

test('a newer major version with a small minor one is new enough', () => {
  expect(runOn('22.0.0', 'bin/launcher/requireNode.mjs').status).toBe(0)
})

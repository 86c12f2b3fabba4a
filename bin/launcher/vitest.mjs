import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

const allProjects = ['unit', 'int', 'e2e']

/** `npm test -- unit int -t byline` → the projects named, and what is Vitest's own. */
export function projectsOf(args) {
  const named = args.filter((arg) => allProjects.includes(arg))
  return {
    projects: named.length > 0 ? named : allProjects,
    rest: args.filter((arg) => !allProjects.includes(arg)),
  }
}

/** Runs Vitest with its own report on the terminal, and counts from its report in JSON. */
export async function runVitest({ projects, rest, env, folder }) {
  const report = join(folder, 'vitest.json')
  const code = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...rest,
    ],
    { env },
  )
  const counts = countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, code)
  return {
    code: counts.failed > 0 ? code || 1 : code,
    line: `${counts.passed} passed, ${counts.failed} failed`,
  }
}

/**
 * A file that cannot even be loaded counts as one failure, and so does a run that failed without naming a test
 * (an error nobody caught): the line never says "0 failed" of a run that failed.
 */
export function countTests(report, code) {
  if (!report) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((each) => each.status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

import { expect, test } from 'vitest'
import { countTests, projectsOf } from '../../../../bin/launcher/vitest.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})
const report = (
  numPassedTests: number,
  numFailedTests: number,
  ...testResults: ReturnType<typeof file>[]
) => ({
  numPassedTests,
  numFailedTests,
  testResults,
})

test('counts what passed and failed', () => {
  expect(countTests(report(3, 1, file('failed', 'passed', 'failed')), 1)).toEqual({ passed: 3, failed: 1 })
})

test('a file that cannot be loaded is a failure', () => {
  expect(countTests(report(3, 0, file('passed', 'passed'), file('failed')), 1)).toEqual({
    passed: 3,
    failed: 1,
  })
})

test('a run that failed without naming a test is a failure', () => {
  expect(countTests(report(3, 0, file('passed', 'passed')), 1)).toEqual({ passed: 3, failed: 1 })
})

test('a run without a report is a failure', () => {
  expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1 })
})

test('all projects run where none is named', () => {
  expect(projectsOf(['-t', 'byline'])).toEqual({ projects: ['unit', 'int', 'e2e'], rest: ['-t', 'byline'] })
})

test('the named projects run alone', () => {
  expect(projectsOf(['unit', 'tests/unit/bin'])).toEqual({ projects: ['unit'], rest: ['tests/unit/bin'] })
})

import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'

const people = z.array(
  z.object({
    username: z.string(),
    password: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
  }),
)

/** Where the app under test is served (bin/test.mjs sets it). */
export function testAddress(): string {
  const address = process.env['BANMIAN_TEST_URL']
  if (!address) throw new Error('BANMIAN_TEST_URL is not set: run `npm test -- e2e`.')
  return address.replace(/\/$/, '')
}

/** The people who may sign in, from the file that BANMIAN_TEST_PEOPLE names. */
export function testPeople() {
  const file = process.env['BANMIAN_TEST_PEOPLE']
  if (!file) throw new Error('BANMIAN_TEST_PEOPLE is not set: run `npm test -- e2e`.')
  return people.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Somebody at the desk in a browser of their own. */
export interface Colleague {
  readonly page: Page
  readonly name: string
  /** Opens a path and waits until the page listens. */
  open(path: string): Promise<void>
  /** Presses a button and waits for the words that say it is done. */
  press(button: string | RegExp, done: string | RegExp): Promise<void>
}

/** Signs in the n-th person (from 0) who holds a role, and opens the desk. */
export async function comeIn(browser: Browser, role: string, which = 0): Promise<Colleague> {
  const person = testPeople().filter(({ roles }) => roles.includes(role))[which]
  if (!person) throw new Error(`The test people hold no ${role} number ${which + 1}.`)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    baseURL: testAddress(),
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto('/desk/sign-in', { waitUntil: 'networkidle' })
  await page.getByLabel('用户名').fill(person.username)
  await page.getByLabel('密码').fill(person.password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL('**/desk')
  return {
    page,
    name: person.name,
    open: async (path) => {
      await page.goto(path, { waitUntil: 'networkidle' })
    },
    press: async (button, done) => {
      await page
        .getByRole('button', { name: button, exact: typeof button === 'string' })
        .first()
        .click()
      await page.getByTestId('answer').filter({ hasText: done }).waitFor({ timeout: longestAct })
    },
  }
}

/** Publishing prints every page: on a machine with much else to do that takes its time. */
const longestAct = 90_000

/** Answers every point of the check-list with 合格, and writes the opinion. */
export async function fillReview(page: Page, opinion: string): Promise<void> {
  for (const point of await page.getByRole('radio', { name: '合格', exact: true }).all()) await point.check()
  await page.getByLabel('意见').fill(opinion)
}

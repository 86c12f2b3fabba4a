import { parseArgs } from 'node:util'
import { cms } from '../src/runtime'
import { inTransaction } from '../src/cms/inTransaction'
import { askPassword } from './askPassword'
import { randomPassword } from './sample/samplePasswords'

/** Makes an administrator: `npm run admin:create -- --username NAME [--name 姓名]`. The password is asked, or made. */
const { values } = parseArgs({ options: { username: { type: 'string' }, name: { type: 'string' } } })
if (values.username) await createAdministrator(values.username, values.name ?? values.username)
else
  fail(
    '请给出用户名：npm run admin:create -- --username NAME [--name 姓名]',
    'Give a username, as shown above.',
  )
process.exit() // Payload's adapter never gives its first connection back, which would hold the process

async function createAdministrator(username: string, name: string): Promise<void> {
  const payload = await cms()
  const same = await payload.count({ collection: 'users', where: { username: { equals: username } } })
  if (same.totalDocs > 0) return fail(`用户名 ${username} 已被使用。`, `The username ${username} is taken.`)
  const typed = await askPassword('密码（留空则随机生成） Password (empty: made at random): ')
  const password = typed || randomPassword()
  try {
    await inTransaction(payload, async (transactionID) => {
      const req = { transactionID }
      const { id } = await payload.create({ collection: 'users', data: { username, name, password }, req })
      const role = { person: id, role: 'administrator' as const, from: new Date().toISOString() }
      await payload.create({ collection: 'roles', data: role, req })
      return { ok: true, value: id }
    })
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 'The account was not made.')
  }
  console.log(`✓ 管理员 Administrator: ${username}`)
  if (!typed) console.log(`  密码只显示这一次 The password, shown this once: ${password}`)
}

function fail(zh: string, en: string): void {
  console.error(`✗ ${zh}\n  ${en}`)
  process.exitCode = 1
}

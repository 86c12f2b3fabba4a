import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '../src/env'
import { cms } from '../src/runtime'
import { keepSignIns } from './sample/keepSignIns'
import { sampleNewspaper } from './sample/newspaper'
import { writeSample } from './sample/writeSample'

/**
 * `npm run sample`: writes the sample newspaper, its people (random passwords) and its issue into the database.
 *
 * - A database that holds a newspaper already is left alone: said, and exit 1; with `--if-empty` silently, exit 0.
 * - The sign-ins are kept before they are written, so that no account exists whose password nobody knows.
 */
const isSeed = process.argv.includes('--if-empty')
const payload = await cms()
const held = await whatIsThere(payload)
if (held === null) {
  const sample = sampleNewspaper()
  const signIns = sample.people.map((person) => ({
    ...person,
    password: randomBytes(10).toString('hex'),
  }))
  const text = keepSignIns(env().BANMIAN_DATA, signIns)
  const { date } = await writeSample(payload, sample, signIns)
  if (!isSeed) console.log(`样报已写入，日期 ${date}。 The sample issue of ${date} is there.\n\n${text}`)
} else if (!isSeed) {
  console.error(
    `✗ 数据库里已经有${held.zh}，样报只写入空库。\n  The database holds ${held.en}; the sample goes into an empty one only.`,
  )
  process.exitCode = 1
}
await payload.destroy()
process.exit()

/** What keeps the sample out: an issue or a co-organizer of a paper, or people (one administrator is not in its way when asked). */
async function whatIsThere(db: Payload): Promise<{ readonly zh: string; readonly en: string } | null> {
  const kinds = [
    { collection: 'issues', zh: '报纸', en: 'issues of a newspaper' },
    { collection: 'co-organizers', zh: '协办单位', en: 'co-organizers' },
    { collection: 'users', zh: '样报账号同名的用户', en: 'people with the names of the sample accounts' },
  ] as const
  const usernames = sampleNewspaper().people.map(({ username }) => username)
  for (const { collection, zh, en } of kinds) {
    const isAsked = collection === 'users' && !isSeed
    const where = isAsked ? { username: { in: usernames } } : {}
    const { totalDocs } = await db.count({ collection, where })
    if (totalDocs > 0) return { zh, en }
  }
  return null
}

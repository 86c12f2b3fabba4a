import { isFresh } from './sample/isFresh'
import { roleNames } from './sample/roleNames'
import { sampleNewspaper } from './sample/newspaper'
import { samplePasswords } from './sample/samplePasswords'
import { seedSample } from './sample/seedSample'
import { cms } from '../src/runtime'

/**
 * Writes the sample newspaper with its people: `npm run sample`. Where there is a newspaper
 * already it writes nothing and says so, or with `--if-empty` (npm start) says nothing.
 */
const payload = await cms()
const sample = sampleNewspaper()
if (await isFresh(payload, sample)) {
  const people = sample.people.map((person) => ({ ...person, roleNames: roleNames(person.roles) }))
  const passwords = samplePasswords(people)
  await seedSample(payload, sample, passwords)
  if (!process.argv.includes('--if-empty')) console.log(passwords.asText)
} else if (!process.argv.includes('--if-empty')) {
  console.error(
    '✗ 数据库里已有报纸（报纸资料、期、版、稿件、署名、栏目、协办单位等）或与样报同名的账号，样报没有写入。\n' +
      '  样报只写入还没有报纸的数据库；已有的管理员账号不妨碍。\n' +
      '  The database has a newspaper, or accounts named like the sample people: nothing was written.\n' +
      '  The sample is for a database without a newspaper; an administrator in it does no harm.',
  )
  process.exitCode = 1
}
process.exit() // Payload's adapter never gives its first connection back, which would hold the process

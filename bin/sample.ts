import { roleNames } from './sample/roleNames'
import { sampleNewspaper } from './sample/newspaper'
import { samplePasswords } from './sample/samplePasswords'
import { isFresh, seedSample } from './sample/seedSample'
import { cms } from '../src/runtime'

/**
 * Writes the sample newspaper with its people: `npm run sample`. With `--if-empty` (npm start) it leaves a
 * database that has people in it alone, and says nothing.
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
    '✗ 数据库里已有期、协办单位或样报账号，样报只写入空的数据库。\n' +
      '  The database has issues, co-organizers or sample accounts already: the sample newspaper is for an empty one.',
  )
  process.exitCode = 1
}
process.exit() // Payload's adapter never gives its first connection back, which would hold the process

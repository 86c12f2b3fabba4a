import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { zoneRules } from '../../eslint.zones.mjs'

const linter = new Linter()
const config = [
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  ...zoneRules,
] as Linter.Config[]

const faults = (file: string, code: string) =>
  linter.verify(code, config, { filename: file }).map(({ message }) => message)

/** Who may import whom: a table of what the lint must say no to, and of what it must let through. */
describe('the import zones', () => {
  it.each([
    ['src/newspaper/article/a.ts', "import { x } from '../../review/x'"],
    ['src/newspaper/article/a.ts', "import type { NextRequest } from 'next/server'"],
    ['src/review/a.ts', "import { sql } from 'drizzle-orm'"],
    ['src/review/a.ts', "import { z } from 'zod'"],
    ['src/layout/text/a.ts', "import { x } from '../../newspaper/x'"],
    ['src/intake/a.ts', "import { x } from '../cms/x'"],
    ['src/commands/a.ts', "import { getPayload } from 'payload'"],
    ['src/commands/a.ts', "import { x } from '../published/x'"],
    ['src/commands/a.ts', "import { x } from '../press/x'"],
    ['src/press/a.ts', "import { x } from '../published/x'"],
    ['src/site/page/a.ts', "import { x } from '../../press/x'"],
    ['src/site/issue/a.ts', "import { cms } from '../../runtime'"],
    ['src/site/issue/a.ts', "import { x } from '../../cms/x'"],
    ['src/desk/a.ts', "import { x } from '../published/x'"],
    ['src/desk/a.ts', "import { getPayload } from 'payload'"],
    ['src/ui/a.ts', "import { x } from '../newspaper/x'"],
    ['src/cms/a.ts', "import { x } from '../desk/x'"],
  ])('refuse in %s: %s', (file, code) => {
    const [message = ''] = faults(file, code)
    expect(message).toMatch(/may (import|use)/)
  })

  it.each([
    ['src/review/a.ts', "import type { ArticleCopy } from '../newspaper/article/ArticleCopy'"],
    ['src/newspaper/article/a.ts', "import { z } from 'zod'"],
    ['src/commands/a.ts', "import { transition } from '../review/transition'"],
    ['src/site/issue/a.ts', "import { issueByDate } from '../../published/read/issueByDate'"],
    ['src/cms/a.ts', "import { getPayload } from 'payload'"],
    ['src/layout/text/a.ts', "import { x } from '../units/x'"],
  ])('let pass in %s: %s', (file, code) => {
    expect(faults(file, code)).toEqual([])
  })
})

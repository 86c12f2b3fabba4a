/**
 * Who may import whom (docs/architecture.md, "Allowed imports"). One row a folder of `src`:
 * the folders it may import from, and the packages. Whatever is not named is a lint error whose
 * sentence says where the code should go.
 */
const zones = {
  newspaper: {
    from: [],
    packages: ['zod', 'node:crypto'],
    hint: 'newspaper/ is pure: pass it in as an argument, or move the rule to a command.',
  },
  review: {
    from: ['newspaper'],
    packages: [],
    hint: 'review/ is pure rules: reading and writing belongs to commands/ and the stores of cms/.',
  },
  revision: {
    from: ['newspaper'],
    packages: ['diff', 'node-diff3'],
    hint: 'revision/ compares and merges copy, and is pure: who may change it is review/, where it is kept cms/.',
  },
  layout: { from: [], packages: [], hint: 'layout/ stands on its own: what it needs is an argument.' },
  makeup: {
    from: ['newspaper', 'layout'],
    packages: [],
    hint: 'makeup/ is pure: it translates between newspaper/ and layout/.',
  },
  intake: {
    from: ['newspaper'],
    packages: ['mammoth', 'exifreader', 'node:*'],
    hint: 'intake/ only reads copy: creating articles belongs to commands/.',
  },
  proofreading: { from: ['newspaper'], packages: [], hint: 'proofreading/ is pure checks on copy.' },
  commands: {
    from: ['newspaper', 'review', 'revision', 'makeup', 'layout', 'proofreading', 'intake'],
    packages: [],
    hint: 'commands/ know ports, not adapters: add a port to commands/ports.ts and implement it in cms/, published/ or ledger/.',
  },
  published: {
    from: ['newspaper', 'review', 'layout', 'makeup', 'ledger', 'commands', 'env', 'messages'],
    packages: ['drizzle-orm', 'pg', 'zod', 'node:*'],
    hint: 'published/ is the record: it knows Postgres and the newspaper, no framework.',
  },
  ledger: {
    from: ['newspaper', 'review', 'layout', 'commands'],
    packages: ['drizzle-orm', 'pg', 'node:*'],
    hint: 'ledger/ is append-only rows: it knows Postgres and the rules, no framework.',
  },
  newsroom: {
    from: ['newspaper', 'review', 'revision', 'commands', 'env', 'messages'],
    packages: ['drizzle-orm', 'pg', 'zod', 'nodemailer', 'node:*'],
    hint: 'newsroom/ keeps what goes on around the copy: rules belong to review/, acts to commands/, screens to desk/.',
  },
  cms: {
    from: [
      'newspaper',
      'review',
      'layout',
      'makeup',
      'commands',
      'ledger',
      'newsroom',
      'published',
      'render',
      'env',
      'messages',
    ],
    packages: ['zod', 'payload', '@payloadcms/*', 'drizzle-orm', 'pg', 'react', 'sharp', 'node:*'],
    hint: 'cms/ adapts Payload: newsroom rules belong to review/ or newspaper/, screens to desk/.',
  },
  auth: {
    from: ['review', 'cms', 'newspaper', 'newsroom', 'env', 'runtime'],
    packages: [
      'otplib',
      '@simplewebauthn/server',
      'uqr',
      'next-auth',
      'payload',
      '@payloadcms/*',
      'next',
      'node:*',
    ],
    hint: 'auth/ knows sessions and providers, nothing else does.',
  },
  desk: {
    from: [
      'newspaper',
      'review',
      'revision',
      'makeup',
      'layout',
      'proofreading',
      'intake',
      'commands',
      'render',
      'ui',
      'runtime',
      'messages',
      'auth',
    ],
    packages: [
      'zod',
      'react',
      'react-dom',
      'next',
      'use-intl',
      '@simplewebauthn/browser',
      'write-excel-file',
      'node:*',
    ],
    hint: 'desk/ shows and calls commands through runtime.ts: it never touches Payload or SQL.',
  },
  site: {
    from: ['newspaper', 'makeup', 'render', 'ui', 'published', 'messages', 'env'],
    packages: ['react', 'react-dom', 'next', 'use-intl', 'node:*'],
    hint: 'site/ reads the published record and nothing else.',
  },
  render: {
    from: ['layout', 'makeup'],
    packages: ['react', 'fflate', 'wawoff2', 'node:*'],
    hint: 'render/ draws a placed page: it decides nothing and measures nothing.',
  },
  press: {
    from: ['newspaper', 'layout', 'makeup', 'render', 'commands'],
    packages: ['sharp', 'uqr', 'node:*'],
    hint: 'press/ makes files of placed pages: keeping them belongs to published/, deciding to commands/.',
  },
  ui: { from: [], packages: ['react'], hint: 'ui/ holds primitives without newspaper words.' },
}

const everyFolder = [...Object.keys(zones), 'app', 'runtime', 'env', 'messages']

export const zoneRules = Object.entries(zones).flatMap(([folder, { from, packages, hint }]) => {
  const forbidden = everyFolder.filter((other) => other !== folder && !from.includes(other))
  const allowed = packages.map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, (c) => (c === '*' ? '.*' : `\\${c}`)),
  )
  return [
    {
      files: [`src/${folder}/**/*.{ts,tsx}`],
      rules: {
        'no-restricted-imports': 'off',
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
                message: `src/${folder} may import from ${from.length > 0 ? from.join(', ') : 'no other folder'}. ${hint}`,
              },
              {
                regex: `^(?!\\.{1,2}/|(${[...allowed, 'vitest'].join('|')})(/|$))`,
                message: `src/${folder} may use ${packages.length > 0 ? packages.join(', ') : 'no package'}. ${hint}`,
              },
            ],
          },
        ],
      },
    },
  ]
})

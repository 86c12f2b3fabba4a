import { defineConfig } from 'drizzle-kit'

/**
 * Migrations of the record (`published`), the ledger, and what goes on around the copy (`newsroom`).
 * Payload owns `public`: see payload.config.ts.
 */
export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/published/schema.ts',
    './src/ledger/schema.ts',
    './src/newsroom/schema.ts',
    './src/newsroom/signInSchema.ts',
    './src/newsroom/statisticsSchema.ts',
  ],
  out: './migrations/published',
  schemaFilter: ['published', 'ledger', 'newsroom'],
})

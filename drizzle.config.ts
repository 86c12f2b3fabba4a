import { defineConfig } from 'drizzle-kit'

/** Migrations of the record (`published`) and the ledger. Payload owns `public`: see payload.config.ts. */
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/published/schema.ts', './src/ledger/schema.ts'],
  out: './migrations/published',
  schemaFilter: ['published', 'ledger'],
})

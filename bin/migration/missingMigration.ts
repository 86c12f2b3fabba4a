import { MigrationTrouble } from './MigrationTrouble'

/** A file that a migration needs is not there. */
export const missingMigration = (file: string) =>
  new MigrationTrouble(
    `缺少迁移文件 ${file}。请从版本库恢复。`,
    `The migration file ${file} is missing. Restore it from the repository.`,
  )

/** What keeps a migration from being done and a person can mend: shown as its message alone. */
export class MigrationTrouble extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n  ${en}`)
    this.name = 'MigrationTrouble'
  }
}

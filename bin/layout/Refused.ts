/** What was asked for cannot be done, and why: a line for each fault. */
export class Refused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

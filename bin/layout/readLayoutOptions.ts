import { fromHere } from './fromHere'

/** How the command is called. */
export const layoutUsage =
  'usage: npm run --silent layout -- PLAN.json [--style STYLE.json]… [--fonts FOLDER] [--out PLACED.json] [--svg FILE] ' +
  '[--pdf FILE] [--photos FOLDER] [--output-intent PROFILE.icc]'

const words = ['--out', '--svg', '--pdf', '--fonts', '--photos', '--output-intent', '--style']

/** What a call asks for. */
export interface LayoutOptions {
  readonly plan: string
  readonly styles: readonly string[]
  /** Files and folders by their words. */
  readonly files: ReadonlyMap<string, string>
}

/** Reads the words of a call; null where they make none. */
export function readLayoutOptions(given: readonly string[]): LayoutOptions | null {
  const plans: string[] = []
  const styles: string[] = []
  const files = new Map<string, string>()
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? ''
    if (!word.startsWith('--')) {
      plans.push(word)
      continue
    }
    const file = given[++i]
    if (!words.includes(word) || file === undefined) return null
    if (word === '--style') styles.push(file)
    else files.set(word, fromHere(file))
  }
  const [plan, ...more] = plans
  return plan === undefined || more.length > 0 ? null : { plan, styles, files }
}

import type { Newsroom, Stores } from './ports'

/** The newsroom inside an act that is under way: what it is asked to do is a step of that act, kept or undone with it. */
export function within(newsroom: Newsroom, stores: Stores): Newsroom {
  return { ...newsroom, transact: (_context, work) => work(stores) }
}

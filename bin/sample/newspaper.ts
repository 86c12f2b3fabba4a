import type { MastheadData } from '../../src/commands/ports'
import type { CoOrganizer } from '../../src/newspaper/coOrganizer/CoOrganizer'
import { bylines } from './bylines'
import { coOrganizers } from './coOrganizers'
import { masthead } from './masthead'
import { pages } from './pages'
import { people } from './people'
import type { SampleByline } from './SampleByline'
import type { SamplePage } from './SamplePage'
import type { SamplePerson } from './SamplePerson'
import type { SampleStory } from './SampleStory'
import { stories } from './stories'

export const sampleIssueDate = '2026-11-19' // a Thursday
const nextIssueDate = '2026-11-26' // the one after

export interface SampleNewspaper {
  readonly issueDate: string
  readonly nextIssueDate: string
  readonly masthead: MastheadData
  readonly people: readonly SamplePerson[]
  readonly bylines: readonly SampleByline[]
  readonly coOrganizers: readonly Omit<CoOrganizer, 'id'>[]
  readonly pages: readonly SamplePage[]
  /** What the newsroom works on after the printed issue. */
  readonly stories: readonly SampleStory[]
}

/** 《蜀江科普报》, an invented paper: what a fresh start shows. Plain data; who calls it writes it to the database. */
export function sampleNewspaper(): SampleNewspaper {
  return {
    issueDate: sampleIssueDate,
    nextIssueDate,
    masthead,
    people,
    bylines,
    coOrganizers,
    pages,
    stories,
  }
}

import { readFileSync } from 'node:fs'
import type { MastheadData } from '../../src/commands/ports'
import type { CoOrganizer } from '../../src/newspaper/coOrganizer/CoOrganizer'
import { bylines } from './bylines'
import { coOrganizers } from './coOrganizers'
import { masthead } from './masthead'
import { people } from './people'
import type { SampleByline } from './SampleByline'
import type { SamplePage } from './SamplePage'
import type { SamplePerson } from './SamplePerson'

export const sampleIssueDate = '2026-11-19' // a Thursday

export interface SampleNewspaper {
  readonly issueDate: string
  readonly masthead: MastheadData
  readonly people: readonly SamplePerson[]
  readonly bylines: readonly SampleByline[]
  readonly coOrganizers: readonly Omit<CoOrganizer, 'id'>[]
  readonly rubrics: readonly { readonly name: string; readonly usualPage: number }[]
  readonly pages: readonly SamplePage[]
}

/** 《蜀江科普报》, an invented paper: what a fresh start shows. Plain data; who calls it writes it to the database. */
export function sampleNewspaper(): SampleNewspaper {
  return {
    issueDate: sampleIssueDate,
    masthead,
    people,
    bylines,
    coOrganizers,
    rubrics: [
      { name: '要闻', usualPage: 1 },
      { name: '地方科协', usualPage: 3 },
    ],
    pages: [
      {
        number: 1,
        title: '要闻',
        rubric: '要闻',
        flag: null,
        responsibleEditor: 'editor-gu',
        pageDesigner: 'design-ye',
        hasCoOrganizers: false,
        text: pageText('page-01.txt'),
      },
      {
        number: 3,
        title: '地方科协',
        rubric: '地方科协',
        flag: { name: '地方科协', pinyin: 'DI FANG KE XIE' },
        responsibleEditor: 'editor-shen',
        pageDesigner: 'design-ye',
        hasCoOrganizers: true,
        text: pageText('page-03.txt'),
      },
    ],
  }
}

const pageText = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

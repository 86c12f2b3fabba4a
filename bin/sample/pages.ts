import { readFileSync } from 'node:fs'
import { photos } from './photos'
import type { SamplePage } from './SamplePage'

const pageText = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** The four pages of the sample issue. */
export const pages: readonly SamplePage[] = [
  {
    number: 1,
    title: '要闻',
    rubric: '要闻',
    flag: null,
    responsibleEditor: 'editor-gu',
    pageDesigner: 'design-ye',
    hasCoOrganizers: false,
    style: 'tabloid-6x11',
    text: pageText('page-01.txt'),
    photos: photos[1],
  },
  {
    number: 2,
    title: '农技课堂',
    rubric: '农技课堂',
    flag: { name: '农技课堂', pinyin: 'NONG JI KE TANG' },
    responsibleEditor: 'editor-gu',
    pageDesigner: 'design-ye',
    hasCoOrganizers: false,
    style: 'tabloid-6x11',
    text: pageText('page-02.txt'),
    photos: photos[2],
  },
  {
    number: 3,
    title: '地方科协',
    rubric: '地方科协',
    flag: { name: '地方科协', pinyin: 'DI FANG KE XIE' },
    responsibleEditor: 'editor-shen',
    pageDesigner: 'design-ye',
    hasCoOrganizers: true,
    style: 'broadsheet-8x13',
    text: pageText('page-03.txt'),
    photos: photos[3],
  },
  {
    number: 4,
    title: '科普生活',
    rubric: '科普生活',
    flag: { name: '科普生活', pinyin: 'KE PU SHENG HUO' },
    responsibleEditor: 'editor-shen',
    pageDesigner: 'design-ye',
    hasCoOrganizers: false,
    style: 'tabloid-6x11',
    text: pageText('page-04.txt'),
    photos: photos[4],
  },
]

import { readFileSync } from 'node:fs'
import type { SampleStory } from './SampleStory'

const story = (file: string, filedBy: string, given: Partial<SampleStory> = {}): SampleStory => ({
  text: readFileSync(new URL(`pool/${file}`, import.meta.url), 'utf8'),
  filedBy,
  unitSignOff: null,
  isSubmitted: true,
  passedBy: [],
  returned: null,
  page: null,
  ...given,
})

const nanbu = { by: '南部县科协办公室 蒲映秋', at: '2026-11-20T00:00:00+08:00' }
const yucheng = { by: '雨城区科协办公室 高砚青', at: '2026-11-20T00:00:00+08:00' }

/**
 * What the newsroom has on its desks after the sample issue: so that whoever signs in finds work of their own, at
 * every stage of 三审 there is.
 */
export const stories: readonly SampleStory[] = [
  story('teahouse-tables.txt', 'reporter-tang', {
    page: 3,
    passedBy: ['editor-shen', 'desk-lu', 'chief-qin'],
  }),
  story('river-relay.txt', 'unit-nanbu', { page: 3, unitSignOff: nanbu, passedBy: ['editor-shen'] }),
  story('rain-lessons.txt', 'unit-yucheng', {
    page: 3,
    unitSignOff: yucheng,
    passedBy: ['editor-gu'],
    returned: {
      by: 'desk-lu',
      code: 'facts',
      words:
        '“7所学校每校30名”是210名，与“共280名”对不上；“降雨日数居全省第一”没有出处。请向区气象部门核实后重报。',
    },
  }),
  story('evening-school.txt', 'reporter-zhou', {
    returned: {
      by: 'editor-shen',
      code: 'incomplete',
      words: '通篇只有组织方的说法，请补采两位听课的居民，并写明夜校的名称、地点和开课时间。',
    },
  }),
  story('orchard-soil.txt', 'unit-nanbu', { unitSignOff: nanbu }),
  story('old-boards.txt', 'reporter-tang', { passedBy: ['editor-gu'] }),
  story('question-lab.txt', 'reporter-zhou', { passedBy: ['editor-shen', 'desk-lu'] }),
  story('dark-tea.txt', 'unit-yucheng', {
    unitSignOff: yucheng,
    passedBy: ['editor-gu', 'desk-lu', 'chief-wen'],
  }),
  story('winter-birds.txt', 'unit-nanbu', { isSubmitted: false }),
]

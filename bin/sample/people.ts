import type { Role } from '../../src/review/Role'
import type { SamplePerson } from './SamplePerson'

const person = (username: string, name: string, role: Role): SamplePerson => ({
  username,
  name,
  roles: [role],
  filesFor: null,
})

const correspondent = (
  username: string,
  name: string,
  filesFor: NonNullable<SamplePerson['filesFor']>,
): SamplePerson => ({ username, name, roles: ['correspondent'], filesFor })

/** The sample accounts: enough people for 三审三校 over every story, each with one role. All names are invented. */
export const people: readonly SamplePerson[] = [
  person('admin', '方既明', 'administrator'),
  person('reporter-zhou', '周若溪', 'reporter'),
  person('reporter-tang', '唐以宁', 'reporter'),
  correspondent('unit-nanbu', '何映川', { unit: '南部县科协', coOrganizer: '南充市科协' }),
  correspondent('unit-yucheng', '马青禾', { unit: '雨城区科协', coOrganizer: '雅安市科协' }),
  person('editor-shen', '沈若岚', 'responsibleEditor'),
  person('editor-gu', '顾长河', 'responsibleEditor'),
  person('desk-lu', '陆南乔', 'deskChief'),
  person('chief-qin', '秦怀谷', 'dutyChiefEditor'),
  person('chief-wen', '温如初', 'dutyChiefEditor'),
  person('proof-han', '韩一舟', 'proofreader'),
  person('proof-su', '苏晚晴', 'proofreader'),
  person('proof-song', '宋知秋', 'proofreader'),
  person('design-ye', '叶清和', 'pageDesigner'),
  person('audit-zhong', '钟守正', 'auditor'),
]

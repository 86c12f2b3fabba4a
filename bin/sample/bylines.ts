import type { SampleByline } from './SampleByline'

const staff = (name: string, role: string, account: string | null): SampleByline => ({
  kind: 'person',
  name,
  role,
  coOrganizer: null,
  account,
})

const local = (name: string, coOrganizer: string, account: string | null): SampleByline => ({
  kind: 'person',
  name,
  role: '通讯员',
  coOrganizer,
  account,
})

const unit = (name: string, coOrganizer: string, account: string | null): SampleByline => ({
  kind: 'organization',
  name,
  role: null,
  coOrganizer,
  account,
})

/** 署名: the people and units that sign the sample stories. All persons are invented. */
export const bylines: readonly SampleByline[] = [
  staff('周若溪', '本报记者', 'reporter-zhou'),
  staff('唐以宁', '本报记者', 'reporter-tang'),
  staff('林知远', '特约撰稿', null),
  staff('宁远之', '特约撰稿', null),
  local('何映川', '南充市科协', 'unit-nanbu'),
  local('马青禾', '雅安市科协', 'unit-yucheng'),
  local('邹若谷', '宜宾市科协', null),
  local('万小满', '宜宾市科协', null),
  local('石映山', '凉山州科协', null),
  unit('南部县科协', '南充市科协', 'unit-nanbu'),
  unit('雨城区科协', '雅安市科协', 'unit-yucheng'),
  unit('旌阳区科协', '德阳市科协', null),
  unit('甘孜州科协', '甘孜州科协', null),
]

import type { MastheadData } from '../../src/commands/ports'

/**
 * The sample paper's 报头 data. The paper and everything here is invented and says so (示例); the numbers have the
 * right form, so that the form-check of a masthead passes.
 *
 * It comes out on Thursdays: 2026-11-19 is the 47th Thursday of its year, hence 46 issues before it.
 */
export const masthead: MastheadData = {
  name: '蜀江科普报',
  cn: 'CN 51-0999',
  postalCode: '61-999',
  supervisor: '蜀江科学普及联合会（示例）',
  sponsor: '蜀江科学普及联合会（示例）',
  publisher: '蜀江科普报社（示例）',
  address: '成都市示例路19号',
  phone: '028-00000000',
  printer: '蜀江印务中心（示例），成都市示例路21号',
  distribution: '邮政发行，全国各地邮局均可订阅（示例）',
  price: '每份1.50元',
  editorInChief: '文思远（示例）',
  zipCode: '610000',
  website: 'www.shujiang.example',
  advertisingLicence: null,
  pageStyle: 'broadsheet-8x13',
  serialNumberBase: 2318,
  issueNumberBase: 46,
}

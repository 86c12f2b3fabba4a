import type { Field, GlobalConfig } from 'payload'
import { globalAccessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { styleField } from '../fields/styleField'

const line = (name: string, zh: string, en: string, required = false): Field => ({
  name,
  type: 'text',
  maxLength: name === 'name' ? 40 : 150, // what a 报头 has room for
  label: label(zh, en),
  required,
})

/** The newspaper's own data: what the regulations want to see printed in every issue (《报纸出版形式差错数计算方法》). */
export const Newspaper: GlobalConfig = {
  slug: 'newspaper',
  lockDocuments: false,
  label: label('报纸资料', 'The newspaper'),
  access: globalAccessFor('newspaper'),
  admin: { group: label('设置', 'Settings') },
  fields: [
    line('name', '报名', 'Name', true),
    line('cn', '国内统一连续出版物号（CN）', 'CN serial number', true),
    line('postalCode', '邮发代号', 'Postal subscription code'),
    line('supervisor', '主管单位', 'Supervising body'),
    line('sponsor', '主办单位', 'Sponsoring body'),
    line('publisher', '出版单位', 'Publisher'),
    line('address', '社址', 'Address'),
    line('phone', '电话', 'Telephone'),
    line('printer', '印刷单位和地址', 'Printer and address'),
    line('distribution', '发行方式', 'Distribution'),
    line('price', '定价', 'Price'),
    line('editorInChief', '社长、总编辑', 'Publisher and editor-in-chief'),
    line('zipCode', '邮政编码', 'Postal code'),
    line('website', '网址', 'Website'),
    line('advertisingLicence', '广告发布登记（许可证）号', 'Advertising registration or licence'),
    { ...styleField('pageStyle', '通常版面规格', 'Usual page style'), required: false },
    {
      name: 'outputIntent',
      type: 'upload',
      relationTo: 'press-files',
      filterOptions: { kind: { equals: 'iccProfile' } },
      label: label('印刷条件（ICC）', 'Output intent (ICC profile)'),
    },
    {
      name: 'secondFactor',
      type: 'select',
      required: true,
      defaultValue: 'nobody',
      options: [
        { value: 'nobody', label: label('不要求', 'Of nobody') },
        {
          value: 'leaders',
          label: label('主任、值班总编和系统管理员', 'Of desk chiefs, duty chief editors and administrators'),
        },
        { value: 'everyone', label: label('所有人', 'Of everybody') },
      ],
      label: label('登录必须有第二因素', 'Second factor demanded at sign-in'),
      admin: {
        description: label(
          '没有设好的人，下次登录时先设好才能进来。统一账号登录由其提供方负责。',
          'Whoever has none sets one up at the next sign-in. Single sign-on is its provider’s to guard.',
        ),
      },
    },
    {
      name: 'serialNumberBase',
      type: 'number',
      required: true,
      defaultValue: 0,
      min: 0,
      label: label('总期号起点', 'Serial number before Banmian'),
    },
    {
      name: 'issueNumberBase',
      type: 'number',
      required: true,
      defaultValue: 0,
      min: 0,
      label: label('当年期号起点', 'Issue number before Banmian, this year'),
    },
  ],
}

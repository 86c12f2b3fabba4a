import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'

/** 版式: a reusable plan of a page, from which the page of a new issue starts. */
export const PageLayouts: CollectionConfig = {
  slug: 'page-layouts',
  labels: { singular: label('版式', 'Page layout'), plural: label('版式', 'Page layouts') },
  access: accessFor('page-layouts'),
  admin: { useAsTitle: 'name', group: label('采编', 'Newsroom') },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, label: label('版式名', 'Name') },
    {
      name: 'style',
      type: 'select',
      required: true,
      defaultValue: 'broadsheet-8x13',
      label: label('开版与基本栏', 'Format and base columns'),
      options: [
        { value: 'broadsheet-8x13', label: label('对开 8 栏 × 13 字', 'Broadsheet, 8 columns of 13') },
        { value: 'tabloid-6x11', label: label('四开 6 栏 × 11 字', 'Tabloid, 6 columns of 11') },
      ],
    },
    { name: 'title', type: 'text', label: label('版名', 'Page title') },
    {
      name: 'flag',
      type: 'group',
      label: label('版头', 'Page flag'),
      fields: [
        { name: 'name', type: 'text', label: label('版头字', 'Name') },
        { name: 'pinyin', type: 'text', label: label('拼音', 'Pinyin') },
      ],
    },
    {
      name: 'hasCoOrganizers',
      type: 'checkbox',
      defaultValue: false,
      label: label('带协办单位栏', 'With the strip of co-organizers'),
    },
    { name: 'usualPage', type: 'number', min: 1, label: label('通常版次', 'Usual page') },
  ],
}

import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { readOnlyField } from '../fields/readOnlyField'
import { styleField } from '../fields/styleField'

/**
 * 版式: a reusable plan of a page, from which the page of a new issue starts. `makeup` and the strip are kept from a page
 * by the act keepPageLayout; the rest can be set here.
 */
export const PageLayouts: CollectionConfig = {
  slug: 'page-layouts',
  labels: { singular: label('版式', 'Page layout'), plural: label('版式', 'Page layouts') },
  access: accessFor('page-layouts'),
  admin: { useAsTitle: 'name', group: label('采编', 'Newsroom') },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, label: label('版式名', 'Name') },
    styleField('style', '版面规格', 'Page style'),
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
    readOnlyField({
      name: 'coOrganizers',
      type: 'json',
      label: label('协办单位栏', 'Strip of co-organizers'),
    }),
    readOnlyField({
      name: 'makeup',
      type: 'json',
      label: label('各稿位置', 'Places of the stories'),
    }),
  ],
}

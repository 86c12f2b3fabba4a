import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { readOnlyField } from '../fields/readOnlyField'
import { revField } from '../fields/revField'
import { stateOptions } from '../fields/stateOptions'
import { onlyByActs } from '../hooks/onlyByActs'

/** 版: one page of an issue, with its stories in reading order. Proofs and sign-off are acts of the desk. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: label('版', 'Page'), plural: label('版', 'Pages') },
  access: accessFor('pages'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['issue', 'number', 'title', 'state'],
    group: label('采编', 'Newsroom'),
  },
  disableDuplicate: true,
  versions: { drafts: false, maxPerDoc: 0 },
  hooks: { beforeChange: [onlyByActs] },
  indexes: [{ fields: ['issue', 'number'], unique: true }],
  fields: [
    readOnlyField({
      name: 'issue',
      type: 'relationship',
      relationTo: 'issues',
      required: true,
      index: true,
      label: label('期', 'Issue'),
    }),
    readOnlyField({
      name: 'number',
      type: 'number',
      required: true,
      min: 1,
      label: label('版次', 'Page number'),
    }),
    { name: 'title', type: 'text', required: true, label: label('版名', 'Title') },
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
      name: 'editors',
      type: 'json',
      defaultValue: [],
      label: label('版面署名（责编、校对、美编）', 'Page credits'),
    },
    {
      name: 'responsibleEditors',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: label('责任编辑', 'Responsible editors'),
    },
    {
      name: 'articles',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      label: label('本版稿件（阅读顺序）', 'Stories in reading order'),
    },
    { name: 'coOrganizers', type: 'json', label: label('协办单位栏', 'Strip of co-organizers') },
    { name: 'layout', type: 'relationship', relationTo: 'page-layouts', label: label('版式', 'Page layout') },
    readOnlyField({ name: 'makeup', type: 'json', label: label('组版', 'Makeup') }),
    readOnlyField({ name: 'placedHash', type: 'text', label: label('版样指纹', 'Hash of the placed page') }),
    readOnlyField({ name: 'placedBy', type: 'json', label: label('排版所据', 'Laid out with') }),
    readOnlyField({
      name: 'state',
      type: 'select',
      options: stateOptions(['makeup', 'proofing', 'signedOff']),
      defaultValue: 'makeup',
      required: true,
      label: label('状态', 'State'),
      admin: { position: 'sidebar' },
    }),
    readOnlyField({ name: 'proofs', type: 'json', defaultValue: [], label: label('校次', 'Proofs') }),
    readOnlyField({ name: 'signOff', type: 'json', label: label('签发', 'Sign-off') }),
    readOnlyField({ name: 'leftOut', type: 'json', label: label('本期不出', 'Left out of the issue') }),
    revField,
  ],
}

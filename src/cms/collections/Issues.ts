import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { readOnlyField } from '../fields/readOnlyField'
import { revField } from '../fields/revField'
import { stateOptions } from '../fields/stateOptions'
import { onlyByActs } from '../hooks/onlyByActs'

/** 期: one issue. Planned, closed and published by acts of the desk, so that 期号 and 总期号 run without a gap. */
export const Issues: CollectionConfig = {
  slug: 'issues',
  labels: { singular: label('期', 'Issue'), plural: label('期', 'Issues') },
  access: accessFor('issues'),
  admin: {
    useAsTitle: 'date',
    defaultColumns: ['date', 'number', 'serialNumber', 'state'],
    group: label('采编', 'Newsroom'),
  },
  disableDuplicate: true,
  defaultSort: '-date',
  hooks: { beforeChange: [onlyByActs] },
  fields: [
    readOnlyField({
      name: 'date',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('出版日期', 'Date'),
    }),
    readOnlyField({
      name: 'number',
      type: 'number',
      required: true,
      label: label('期号', 'Number in the year'),
    }),
    readOnlyField({
      name: 'serialNumber',
      type: 'number',
      required: true,
      unique: true,
      label: label('总期号', 'Serial number'),
    }),
    readOnlyField({
      name: 'state',
      type: 'select',
      options: stateOptions(['planned', 'closed', 'published']),
      defaultValue: 'planned',
      required: true,
      label: label('状态', 'State'),
    }),
    readOnlyField({ name: 'pressAt', type: 'date', label: label('付印时间', 'Goes to press at') }),
    revField,
  ],
}

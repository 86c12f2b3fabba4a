import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { onlyByActs } from '../hooks/onlyByActs'

/**
 * Who has which page open at the makeup desk: one row a person and page, renewed while they are there. Not an act and
 * not on record; written by queries/pulseOfMakeup alone, and swept away after a day.
 */
export const PageVisits: CollectionConfig = {
  slug: 'page-visits',
  labels: { singular: label('在版人员', 'Visit'), plural: label('在版人员', 'Visits') },
  access: accessFor('page-visits'),
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  disableDuplicate: true,
  hooks: { beforeChange: [onlyByActs] },
  indexes: [{ fields: ['page', 'person'], unique: true }],
  fields: [
    { name: 'page', type: 'relationship', relationTo: 'pages', required: true },
    { name: 'person', type: 'relationship', relationTo: 'users', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'seenAt', type: 'date', required: true, index: true },
  ],
}

import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { onlyByActs } from '../hooks/onlyByActs'

/**
 * What the layout engine made of each page: one row a page, beside `pages` and not in it, because it is large and a
 * page's versions would each keep a copy of it. Read and written by the page store alone; no door shows it.
 */
export const PlacedPages: CollectionConfig = {
  slug: 'placed-pages',
  labels: { singular: label('排好的版', 'Placed page'), plural: label('排好的版', 'Placed pages') },
  access: accessFor('placed-pages'),
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  disableDuplicate: true,
  hooks: { beforeChange: [onlyByActs] },
  fields: [
    { name: 'page', type: 'relationship', relationTo: 'pages', required: true, unique: true },
    { name: 'placed', type: 'json', required: true },
  ],
}

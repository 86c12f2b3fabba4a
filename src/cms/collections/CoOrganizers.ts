import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'

/** 协办单位: the city and prefecture science associations whose names stand in the strip, in the order printed. */
export const CoOrganizers: CollectionConfig = {
  slug: 'co-organizers',
  labels: { singular: label('协办单位', 'Co-organizer'), plural: label('协办单位', 'Co-organizers') },
  access: accessFor('co-organizers'),
  defaultSort: 'position',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['position', 'name', 'area', 'until'],
    group: label('人与单位', 'People and units'),
  },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, label: label('全称', 'Full name') },
    { name: 'shortName', type: 'text', required: true, label: label('简称', 'Short name') },
    { name: 'area', type: 'text', required: true, label: label('市州', 'City or prefecture') },
    {
      name: 'districts',
      type: 'json',
      required: true,
      defaultValue: [],
      label: label('所辖区县', 'Districts and counties'),
      admin: {
        description: label(
          '用来认出“安州区科协”属于哪一市州。',
          'So that a county association is told to lie in its prefecture.',
        ),
      },
    },
    { name: 'position', type: 'number', required: true, defaultValue: 0, label: label('排序', 'Position') },
    { name: 'from', type: 'date', label: label('自', 'From') },
    { name: 'until', type: 'date', label: label('至', 'Until') },
  ],
}

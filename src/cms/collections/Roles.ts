import type { CollectionConfig } from 'payload'
import { roles } from '../../review/Role'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { roleOptions } from '../fields/roleOptions'
import { recordRoleChange } from '../hooks/recordRoleChange'

/** Who holds which 岗位, from when until when. Looked up at every request: a change counts from the next one. */
export const Roles: CollectionConfig = {
  slug: 'roles',
  labels: { singular: label('任职', 'Role'), plural: label('任职', 'Roles') },
  access: accessFor('roles'),
  disableDuplicate: true,
  admin: {
    defaultColumns: ['person', 'role', 'from', 'until'],
    group: label('人与单位', 'People and units'),
  },
  hooks: { afterChange: [recordRoleChange] },
  fields: [
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: label('人', 'Person'),
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      options: roleOptions(roles),
      label: label('岗位', 'Role'),
    },
    {
      name: 'from',
      type: 'date',
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: label('自', 'From'),
    },
    { name: 'until', type: 'date', label: label('至', 'Until') },
    {
      name: 'coOrganizer',
      type: 'relationship',
      relationTo: 'co-organizers',
      label: label('所属协办单位', 'Co-organizer'),
      admin: { condition: (_, row) => row?.['role'] === 'correspondent' },
      validate: (value: unknown, { siblingData }: { siblingData: { role?: string } }) =>
        siblingData.role !== 'correspondent' || value
          ? true
          : '通讯员须注明所属协办单位。 A correspondent belongs to a co-organizer.',
    },
  ],
}

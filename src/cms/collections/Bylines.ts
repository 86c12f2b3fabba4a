import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'

/** The registry of the people and units that sign stories: 记者, 通讯员, 供稿单位. A person here needs no account. */
export const Bylines: CollectionConfig = {
  slug: 'bylines',
  labels: { singular: label('署名', 'Byline'), plural: label('署名登记', 'Bylines') },
  access: accessFor('bylines'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'role', 'coOrganizer'],
    group: label('人与单位', 'People and units'),
  },
  fields: [
    { name: 'name', type: 'text', required: true, index: true, label: label('姓名或单位', 'Name') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'person',
      label: label('类别', 'Kind'),
      options: [
        { value: 'person', label: label('个人', 'Person') },
        { value: 'organization', label: label('单位', 'Organization') },
      ],
    },
    {
      name: 'role',
      type: 'text',
      label: label('通常身份', 'Usual role'),
      admin: { description: label('如 本报记者、通讯员', 'For example 本报记者 or 通讯员') },
    },
    {
      name: 'coOrganizer',
      type: 'relationship',
      relationTo: 'co-organizers',
      index: true,
      label: label('所属协办单位', 'Co-organizer'),
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('账号', 'Account'),
      admin: {
        description: label(
          '本人的账号：用来认出作者，作者不能审自己的稿。',
          'The account of this person: authors cannot review their own copy.',
        ),
      },
    },
  ],
}

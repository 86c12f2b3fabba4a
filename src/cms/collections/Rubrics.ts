import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'

/** 栏目 (专栏): a recurring heading under which stories run. */
export const Rubrics: CollectionConfig = {
  slug: 'rubrics',
  labels: { singular: label('栏目', 'Rubric'), plural: label('栏目', 'Rubrics') },
  access: accessFor('rubrics'),
  admin: { useAsTitle: 'name', group: label('采编', 'Newsroom') },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, label: label('栏目名', 'Name') },
    { name: 'usualLength', type: 'number', min: 0, label: label('通常字数', 'Usual length') },
    { name: 'usualPage', type: 'number', min: 1, label: label('通常版次', 'Usual page') },
    {
      name: 'responsibleEditor',
      type: 'relationship',
      relationTo: 'users',
      label: label('责任编辑', 'Responsible editor'),
    },
  ],
}

import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { keepPageStyle } from '../hooks/keepPageStyle'

/** 版面风格: the newspaper's own page styles (grid, type, fonts), beside those that come with Banmian. */
export const PageStyles: CollectionConfig = {
  slug: 'page-styles',
  labels: { singular: label('版面规格', 'Page style'), plural: label('版面规格', 'Page styles') },
  access: accessFor('page-styles'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'styleId', 'updatedAt'],
    group: label('设置', 'Settings'),
  },
  disableDuplicate: true,
  hooks: { beforeChange: [keepPageStyle] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, label: label('名称', 'Name') },
    {
      name: 'styleId',
      type: 'text',
      unique: true,
      index: true,
      label: label('规格标识', 'Id'),
      admin: {
        readOnly: true,
        description: label('取自规格数据中的 id，存后不改。', 'Out of the data; it stays once it is given.'),
      },
    },
    {
      name: 'definition',
      type: 'json',
      required: true,
      label: label('规格数据', 'Definition'),
      admin: {
        description: label(
          '格式见 docs/styles.md：开本、栏格、字体、标题级次。',
          'As docs/styles.md says: sheet, grid, fonts, headline ladder.',
        ),
      },
    },
  ],
}

import type { CollectionConfig } from 'payload'
import path from 'node:path'
import { env } from '../../env'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { readOnlyField } from '../fields/readOnlyField'
import { keepPressFile, pressFileTypes } from '../hooks/keepPressFile'

/**
 * 印前文件: what the newspaper supplies for print: its printer's ICC profile (output intent) and its own licensed fonts.
 * Private: a licence to print with a font is none to give it away.
 */
export const PressFiles: CollectionConfig = {
  slug: 'press-files',
  labels: { singular: label('印前文件', 'Press file'), plural: label('印前文件', 'Press files') },
  access: accessFor('press-files'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'filesize', 'updatedAt'],
    group: label('设置', 'Settings'),
  },
  disableDuplicate: true,
  hooks: { beforeOperation: [keepPressFile.checkContent], beforeChange: [keepPressFile.nameByContent] },
  upload: {
    staticDir: path.resolve(env().BANMIAN_DATA, 'press'),
    mimeTypes: Object.values(pressFileTypes).map(({ mimeType }) => mimeType),
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: label('名称', 'Name') },
    {
      name: 'licence',
      type: 'text',
      maxLength: 500,
      label: label('授权说明', 'Licence'),
      admin: { description: label('字库须写明授权方和范围。', 'For a font: who licensed it, and for what.') },
    },
    readOnlyField({
      name: 'kind',
      type: 'select',
      label: label('类别', 'Kind'),
      options: [
        { value: 'iccProfile', label: label('ICC 特性文件', 'ICC profile') },
        { value: 'font', label: label('字体', 'Font') },
      ],
    }),
    readOnlyField({
      name: 'hash',
      type: 'text',
      unique: true,
      index: true,
      label: label('内容指纹（SHA-256）', 'SHA-256 of the content'),
    }),
    readOnlyField({ name: 'faces', type: 'json', label: label('字体各面及字宽', 'Faces with their widths') }),
  ],
}

import type { CollectionConfig } from 'payload'
import { articleStates } from '../../review/ArticleState'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { readOnlyField } from '../fields/readOnlyField'
import { revField } from '../fields/revField'
import { stateOptions } from '../fields/stateOptions'
import { guardArticle } from '../hooks/guardArticle'
import { noteBaseRevision } from '../hooks/guardRevision'
import { recordArticleChange } from '../hooks/recordArticleChange'

/**
 * 稿件: the working copy. What is written here never reaches a reader; publishing copies it to `published`.
 * The review rules hold at every door because `guardArticle` calls review/ for each write.
 */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: label('稿件', 'Article'), plural: label('稿件', 'Articles') },
  access: accessFor('articles'),
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['number', 'headline', 'reviewState', 'coOrganizer', 'updatedAt'],
    group: label('采编', 'Newsroom'),
  },
  disableDuplicate: true,
  trash: false,
  versions: { drafts: false, maxPerDoc: 0 },
  defaultSort: '-updatedAt',
  indexes: [{ fields: ['reviewState', 'waitingSince'] }], // the inbox: what waits longest, by state
  hooks: {
    beforeOperation: [noteBaseRevision],
    beforeChange: [guardArticle],
    afterChange: [recordArticleChange],
  },
  fields: [
    readOnlyField({
      name: 'number',
      type: 'text',
      label: label('稿件编号', 'Article number'),
      unique: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    { name: 'kicker', type: 'text', label: label('引题', 'Kicker'), maxLength: 200 },
    { name: 'headline', type: 'text', label: label('主题', 'Headline'), maxLength: 200 },
    { name: 'deck', type: 'text', label: label('副题', 'Deck'), maxLength: 200 },
    { name: 'dateline', type: 'text', label: label('电头', 'Dateline'), maxLength: 100 },
    {
      name: 'body',
      type: 'json',
      label: label('正文', 'Body'),
      defaultValue: [],
      admin: {
        description: label(
          '按段排列：{ "kind": "paragraph" 或 "subhead", "text": "……" }',
          'Blocks in order: { "kind": "paragraph" or "subhead", "text": "…" }',
        ),
      },
    },
    { name: 'bylineText', type: 'text', label: label('署名', 'Byline'), maxLength: 300 },
    readOnlyField({
      name: 'bylines',
      type: 'json',
      label: label('署名各部分', 'Parts of the byline'),
      defaultValue: [],
    }),
    readOnlyField({
      name: 'signatures',
      type: 'relationship',
      relationTo: 'bylines',
      hasMany: true,
      label: label('署名登记', 'Signatures in the registry'),
    }),
    { name: 'captions', type: 'json', label: label('图说', 'Captions'), defaultValue: [] },
    {
      name: 'photos',
      type: 'relationship',
      relationTo: 'photos',
      hasMany: true,
      label: label('图片', 'Photos'),
    },
    { name: 'source', type: 'text', label: label('来源', 'Source'), maxLength: 200 },
    {
      name: 'rubric',
      type: 'relationship',
      relationTo: 'rubrics',
      label: label('栏目', 'Rubric'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'coOrganizer',
      type: 'relationship',
      relationTo: 'co-organizers',
      label: label('协办单位', 'Co-organizer'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'plannedLength',
      type: 'number',
      min: 0,
      label: label('计划字数', 'Planned length'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'embargoUntil',
      type: 'date',
      label: label('禁发至', 'Embargo until'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'unitSignOff',
      type: 'group',
      label: label('单位审签', 'Unit sign-off'),
      fields: [
        { name: 'by', type: 'text', label: label('审签人', 'Signed by') },
        { name: 'at', type: 'date', label: label('审签时间', 'Signed at') },
      ],
    },
    readOnlyField({
      name: 'authors',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: label('作者账号', 'Authors'),
      admin: { position: 'sidebar' },
    }),
    readOnlyField({
      name: 'reviewState',
      type: 'select',
      options: stateOptions(articleStates),
      defaultValue: 'draft',
      index: true,
      label: label('审稿状态', 'Review state'),
      admin: { position: 'sidebar' },
    }),
    readOnlyField({
      name: 'waitingSince',
      type: 'date',
      label: label('进入本状态', 'In this state since'),
      admin: { position: 'sidebar' },
    }),
    readOnlyField({
      name: 'assignedTo',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('分派给', 'Assigned to'),
      admin: { position: 'sidebar' },
    }),
    readOnlyField({
      name: 'dueAt',
      type: 'date',
      label: label('审毕时限', 'Due'),
      admin: { position: 'sidebar' },
    }),
    readOnlyField({
      name: 'passes',
      type: 'json',
      label: label('已通过的审次', 'Reviews passed'),
      defaultValue: [],
    }),
    readOnlyField({
      name: 'copyHash',
      type: 'text',
      label: label('文本指纹', 'Hash of the copy'),
      admin: { position: 'sidebar' },
    }),
    readOnlyField({ name: 'returnReason', type: 'json', label: label('退回原因', 'Reason of the return') }),
    readOnlyField({
      name: 'intakeNotes',
      type: 'json',
      label: label('录入存疑', 'Open notes of intake'),
      defaultValue: [],
    }),
    revField,
  ],
}

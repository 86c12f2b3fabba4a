import type { TextField, TextFieldSingleValidation } from 'payload'
import { pageStyles } from '../../layout'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { label } from './label'

/** A page style there is: one that comes with Banmian, or one of the newspaper's own. */
const isKnown: TextFieldSingleValidation = async (value, { req, required }) => {
  const style = value ?? ''
  if (pageStyles.has(style) || (style === '' && required !== true)) return true
  const { totalDocs } = await req.payload.count({
    collection: 'page-styles',
    where: { styleId: { equals: style } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0 || wordsOfRefusal({ kind: 'pageStyleUnknown', params: { style } }, req.i18n?.language)
}

/** The id of a page style (版面规格). */
export const styleField = (name: string, zh: string, en: string): TextField => ({
  name,
  type: 'text',
  required: true,
  defaultValue: 'broadsheet-8x13',
  validate: isKnown,
  label: label(zh, en),
  admin: {
    description: label(
      '随附的是 broadsheet-8x13（对开 8 栏 × 13 字）和 tabloid-6x11（四开 6 栏 × 11 字），或本报自定规格的标识。',
      'broadsheet-8x13 and tabloid-6x11 come with Banmian; or the id of a style of the newspaper’s own.',
    ),
  },
})

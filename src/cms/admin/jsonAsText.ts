import type { CollectionConfig, Field, JSONFieldValidation } from 'payload'
import { validations } from 'payload'

const component = '/src/cms/admin/JsonText#JsonText' // from the project's root, as the import map names it

/**
 * Shows every field of data as plain text (JsonText), so that the admin asks no other host for an editor, and refuses
 * text that is no JSON: it comes as the text it is, and no field of ours is a bare text.
 */
export const jsonAsText = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(asText),
})

function asText(field: Field): Field {
  if (field.type === 'json') {
    const admin = { ...field.admin, components: { ...field.admin?.components, Field: component } }
    return { ...field, validate: isData, admin }
  }
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(asText) })) }
  }
  return 'fields' in field ? { ...field, fields: field.fields.map(asText) } : field
}

const isData: JSONFieldValidation = (value, options) =>
  typeof value === 'string' ? options.req.t('validation:invalidInput') : validations.json(value, options)

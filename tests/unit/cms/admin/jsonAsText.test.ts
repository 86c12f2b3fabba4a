import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { jsonAsText } from '../../../../src/cms/admin/jsonAsText'

const body: Field = { name: 'body', type: 'json', admin: { readOnly: true } }
const collection = (fields: Field[]): CollectionConfig => ({ slug: 'stories', fields })
const options = { req: { t: (key: string) => key } }

describe('fields of data in the admin', () => {
  it.each([
    ['of a collection', [body], (fields: Field[]) => fields[0]],
    ['in a group', [{ name: 'group', type: 'group', fields: [body] }], inFirst],
    ['in a tab', [{ type: 'tabs', tabs: [{ label: 'tab', fields: [body] }] }], inFirst],
  ] as const)('are shown as text: %s', (_where, fields, find) => {
    const shown = find(jsonAsText(collection([...fields] as Field[])).fields)
    expect(shown).toMatchObject({
      admin: { readOnly: true, components: { Field: '/src/cms/admin/JsonText#JsonText' } },
    })
  })

  it('refuse text that is no JSON, and nothing else', async () => {
    const [field] = jsonAsText(collection([body])).fields
    if (field?.type !== 'json' || !field.validate) throw new Error('The field has no validation.')
    const said = async (value: unknown) => field.validate?.(value as string, options as never)
    expect(await said('[{"kind": ')).toBe('validation:invalidInput')
    expect(await said([{ kind: 'paragraph', text: '一段。' }])).toBe(true)
    expect(await said(null)).toBe(true)
  })
})

function inFirst([outer]: Field[]): Field | undefined {
  if (outer?.type === 'tabs') return outer.tabs[0]?.fields[0]
  return outer && 'fields' in outer ? outer.fields[0] : undefined
}

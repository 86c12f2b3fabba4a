import type { CollectionBeforeChangeHook } from 'payload'
import { readPageStyle } from '../../layout'
import { readOwnFaces } from '../stores/readOwnFaces'
import { refuse } from './refuse'

/** A page style is kept only where the engine can read it, under the id in its data, which stays once it is given. */
export const keepPageStyle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const ownFaces = await readOwnFaces(req.payload, req)
  const reading = readPageStyle(data['definition'] ?? originalDoc?.definition, ownFaces)
  if (!reading.ok) {
    const { faults } = reading
    const words = faults.slice(0, 3).map(({ path, expected }) => `${path}: ${expected}`)
    return refuse(
      { ok: false, kind: 'pageStyleInvalid', params: { faults: words.join('; ') }, detail: { faults } },
      req.i18n?.language,
    )
  }
  const { id } = reading.style
  const before: unknown = originalDoc?.styleId
  if (typeof before === 'string' && before !== id)
    return refuse({ ok: false, kind: 'pageStyleIdKept', params: { id: before } }, req.i18n?.language)
  return { ...data, styleId: id }
}

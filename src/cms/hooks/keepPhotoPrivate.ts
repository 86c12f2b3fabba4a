import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { randomUUID } from 'node:crypto'

/**
 * Photos of stories that are not out yet must not be guessable: Payload serves files by name. Every file gets a random
 * name, and its row names who brought it.
 */
const renameAtRandom: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file) req.file.name = `${randomUUID()}.jpg`
  return args
}

const nameUploader: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  uploadedBy: operation === 'create' ? (req.user?.id ?? null) : originalDoc?.uploadedBy,
})

export const keepPhotoPrivate = { renameAtRandom, nameUploader }

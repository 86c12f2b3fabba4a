import type { CollectionBeforeOperationHook } from 'payload'
import { photoFileObjection } from '../photos/photoFileObjection'
import { refuse } from './refuse'

/** At every door a photo is a photo: of the size and the kinds that are taken, told by its own bytes. */
export const takePhotoFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isUpload = operation === 'create' || operation === 'update'
  const objection = isUpload && req.file ? photoFileObjection(req.file.data) : null
  return objection ? refuse(objection, req.i18n?.language) : args
}

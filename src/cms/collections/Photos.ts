import type { CollectionConfig } from 'payload'
import path from 'node:path'
import { env } from '../../env'
import { photoLimits } from '../../newspaper/photo/photoLimits'
import { accessFor } from '../access/accessFor'
import { label } from '../fields/label'
import { readOnlyField } from '../fields/readOnlyField'
import { freezePhotoInUse } from '../hooks/freezePhotoInUse'
import { keepPhotoPrivate } from '../hooks/keepPhotoPrivate'
import { takePhotoFile } from '../hooks/takePhotoFile'

/**
 * 图片: pictures with caption and credit. Re-encoded on arrival, which drops EXIF and with it the place of a source.
 * Caption and credit may come later: no story goes to review without them (commands/photoObjection).
 */
export const Photos: CollectionConfig = {
  slug: 'photos',
  labels: { singular: label('图片', 'Photo'), plural: label('图片', 'Photos') },
  access: accessFor('photos'),
  admin: { useAsTitle: 'caption', group: label('采编', 'Newsroom') },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [takePhotoFile, keepPhotoPrivate.renameAtRandom],
    beforeChange: [freezePhotoInUse, keepPhotoPrivate.nameUploader],
  },
  upload: {
    staticDir: path.resolve(env().BANMIAN_DATA, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'], // no SVG, HTML, AVIF or HEIC: facts on libheif and scripts
    pasteURL: false,
    formatOptions: { format: 'jpeg', options: { quality: 92 } },
    constructorOptions: { limitInputPixels: photoLimits.pixels },
    withMetadata: false,
    crop: false,
    focalPoint: false,
  },
  fields: [
    { name: 'caption', type: 'text', label: label('图说', 'Caption') },
    { name: 'credit', type: 'text', label: label('摄影署名', 'Credit') },
    readOnlyField({
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('上传人', 'Uploaded by'),
    }),
  ],
}

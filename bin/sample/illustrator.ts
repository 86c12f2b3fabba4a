import type { Payload, PayloadRequest } from 'payload'
import { developPhoto } from './photos/developPhoto'
import type { SampleNewsroom } from './SampleNewsroom'

/** Draws the pictures of sample stories and files them as photos, in the transaction of `req`. */
export function illustrator(payload: Payload, req: Partial<PayloadRequest>): SampleNewsroom['illustrate'] {
  return async ({ id }, pictures) => {
    const photos: number[] = []
    for (const { scene, caption, credit } of pictures) {
      const data = await developPhoto(scene())
      const file = { data, mimetype: 'image/jpeg', name: 'photo.jpg', size: data.length }
      const photo = await payload.create({ collection: 'photos', data: { caption, credit }, file, req })
      photos.push(photo.id)
    }
    if (photos.length > 0) await payload.db.updateOne({ collection: 'articles', id, data: { photos }, req })
  }
}

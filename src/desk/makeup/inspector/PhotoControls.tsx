'use client'

import { useState } from 'react'
import { itemIds } from '../../../makeup/itemIds'
import { useMakeupTools } from '../MakeupContext'
import { SmallButton } from '../panel/SmallButton'
import { CropDialog } from './CropDialog'

/** The photos of a story, or the one that is selected: on the page or left out, and which part of it is shown. */
export function PhotoControls({
  articleId,
  photoId,
}: {
  readonly articleId: number | null
  readonly photoId: number | null
}) {
  const { say, page, work, images, act, mayEdit, nameOf } = useMakeupTools()
  const [cropping, setCropping] = useState<number | null>(null)
  const photos = page.photos.filter((photo) => photo.id === photoId || photo.articleId === articleId)
  if (photos.length === 0) return null
  const cropped = photos.find(({ id }) => id === cropping)
  return (
    <div className="mt-3">
      <h3 className="text-sm font-bold">{say('desk.makeup.photos')}</h3>
      <ul className="space-y-2">
        {photos.map((photo) => {
          const item = itemIds.photo(photo.id)
          const isOut = work.makeup.photosLeftOut.includes(photo.id)
          const url = images.get(item)
          return (
            <li key={photo.id} className="flex items-start gap-2">
              {url && (
                <img src={url} alt={photo.caption || nameOf(item)} className="w-20 border border-rule" />
              )}
              <div className="min-w-0 flex-1 text-sm">
                <p className="line-clamp-2">{photo.caption || nameOf(item)}</p>
                {isOut && <p className="text-amber">{say('desk.makeup.photoOut')}</p>}
                {mayEdit && (
                  <p className="mt-1 flex flex-wrap gap-1">
                    <SmallButton
                      onClick={() =>
                        act({ kind: isOut ? 'putPhotoIn' : 'leavePhotoOut', photoId: photo.id }, item)
                      }
                    >
                      {say(isOut ? 'desk.makeup.putPhotoIn' : 'desk.makeup.leavePhotoOut')}
                    </SmallButton>
                    {!isOut && (
                      <SmallButton onClick={() => setCropping(photo.id)}>
                        {say('desk.makeup.crop')}
                      </SmallButton>
                    )}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {cropped && (
        <CropDialog
          photo={cropped}
          crop={work.makeup.crops[itemIds.photo(cropped.id)] ?? null}
          url={images.get(itemIds.photo(cropped.id)) ?? null}
          close={() => setCropping(null)}
          choose={(crop) => {
            act({ kind: 'cropPhoto', photoId: cropped.id, crop }, itemIds.photo(cropped.id))
            setCropping(null)
          }}
        />
      )}
    </div>
  )
}

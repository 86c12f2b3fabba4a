'use client'

import { articleOfBox } from '../../../makeup/itemIds'
import { actsOnItem } from '../actsOnItem'
import { useMakeupTools } from '../MakeupContext'
import { DeskSection } from '../panel/DeskSection'
import { SmallButton } from '../panel/SmallButton'
import { photoOfBox } from '../photoOfBox'
import { placeWords } from '../placeWords'
import { FitTag } from '../stories/FitTag'
import { HeadlineControls } from './HeadlineControls'
import { LockControls } from './LockControls'
import { PhotoControls } from './PhotoControls'
import { PlaceControls } from './PlaceControls'
import { SwapControl } from './SwapControl'

/** What is selected: its place, its numbers, and everything that can be done to it, by buttons. */
export function Inspector() {
  const tools = useMakeupTools()
  const { say, selected, placed, nameOf, boxOf, mayEdit, editCopy, desk } = tools
  if (selected === null)
    return (
      <DeskSection title={say('desk.makeup.inspector')}>
        <p className="text-sm text-quiet">{say('desk.makeup.inspectorHint')}</p>
      </DeskSection>
    )
  const box = boxOf(selected)
  const fit = placed?.fit.find(({ id }) => id === selected)
  const articleId = articleOfBox(selected)
  const photoId = photoOfBox(selected)
  const mayWrite = desk.articles.some(({ id, mayEditCopy }) => id === articleId && mayEditCopy)
  return (
    <DeskSection title={say('desk.makeup.inspector')}>
      <p className="font-serif leading-snug font-bold" data-testid="selected">
        {nameOf(selected)}
      </p>
      <p className="mb-2 flex flex-wrap items-center gap-2 text-sm text-quiet">
        <span data-testid="selected-place">{box ? placeWords(box, say) : say('desk.makeup.offPage')}</span>
        {fit && <FitTag fit={fit} />}
      </p>
      {mayEdit && box && (
        <div className="space-y-3">
          <PlaceControls box={box} />
          {articleId !== null && <HeadlineControls box={box} />}
          <LockControls box={box} />
          <SwapControl box={box} />
        </div>
      )}
      <PhotoControls articleId={articleId} photoId={photoId} />
      {articleId !== null && (
        <p className="mt-3 flex flex-wrap gap-2">
          {mayWrite && (
            <SmallButton onClick={() => editCopy(articleId)}>{say('desk.makeup.editCopy')}</SmallButton>
          )}
          <a href={`/desk/articles/${articleId}`} className="inline-flex min-h-7 items-center text-sm">
            {say('desk.makeup.openStory')}
          </a>
          {mayEdit && (
            <SmallButton className="ml-auto" onClick={() => actsOnItem(tools).takeOff({ id: selected })}>
              {say('desk.makeup.takeOff')}
            </SmallButton>
          )}
        </p>
      )}
    </DeskSection>
  )
}

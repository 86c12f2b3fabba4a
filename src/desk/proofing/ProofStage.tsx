'use client'

import type { ComponentProps } from 'react'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { useZoom } from '../makeup/stage/useZoom'
import { ProofSheet } from './ProofSheet'

/** The sheet in its room, with its zoom. */
export function ProofStage(props: Omit<ComponentProps<typeof ProofSheet>, 'zoom'>) {
  const say = translator(props.language)
  const zoom = useZoom(props.placed.page)
  return (
    <div className="relative h-[min(78dvh,150vw)]">
      <ProofSheet {...props} zoom={zoom} />
      <div className="absolute right-3 bottom-3 flex gap-1 rounded-xs bg-sheet/90 p-1 shadow-sm">
        <Button onClick={zoom.zoomOut} aria-label={say('desk.proof.zoomOut')}>
          −
        </Button>
        <Button onClick={zoom.fit} aria-pressed={zoom.isFit}>
          {say('desk.proof.zoomFit')}
        </Button>
        <Button onClick={zoom.zoomIn} aria-label={say('desk.proof.zoomIn')}>
          ＋
        </Button>
      </div>
    </div>
  )
}

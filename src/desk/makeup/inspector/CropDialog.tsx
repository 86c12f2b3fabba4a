'use client'

import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Crop } from '../../../layout/plan/Crop'
import { Button } from '../../../ui/Button'
import { useMakeupTools } from '../MakeupContext'
import { DeskDialog } from '../panel/DeskDialog'
import { cropEdges, cutCrop, cutOf, movedCrop, wholePhoto } from './cutCrop'

const step = 0.01

/** Which part of a photo is shown: the frame is dragged or moved by the arrows, its edges are set by sliders. */
export function CropDialog({
  photo,
  crop,
  url,
  close,
  choose,
}: {
  readonly photo: { readonly caption: string; readonly aspectRatio: number }
  readonly crop: Crop | null
  readonly url: string | null
  readonly close: () => void
  readonly choose: (crop: Crop | null) => void
}) {
  const { say } = useMakeupTools()
  const [shown, setShown] = useState(crop ?? wholePhoto)
  const field = useRef<HTMLDivElement>(null)
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
  const isWhole = shown.width >= 1 && shown.height >= 1

  return (
    <DeskDialog title={say('desk.makeup.cropTitle')} close={close}>
      <p className="mb-2 text-sm text-quiet">{say('desk.makeup.cropHint')}</p>
      <div
        ref={field}
        className="relative mx-auto w-full max-w-md bg-firm/30 select-none"
        style={{ aspectRatio: photo.aspectRatio }}
      >
        {url && <img src={url} alt={photo.caption} className="size-full" draggable={false} />}
        <div className="absolute inset-0 overflow-hidden">
          <div
            role="group"
            tabIndex={0}
            aria-label={say('desk.makeup.cropFrame', {
              width: Math.round(shown.width * 100),
              height: Math.round(shown.height * 100),
            })}
            className="absolute cursor-move touch-none border-2 border-white shadow-[0_0_0_999px_#0008] outline-offset-0"
            style={{
              left: percent(shown.x),
              top: percent(shown.y),
              width: percent(shown.width),
              height: percent(shown.height),
            }}
            onKeyDown={(event) => moveByKey(event, setShown)}
            onPointerDown={(event) => moveByHand(event, { field: field.current, from: shown, setShown })}
          />
        </div>
      </div>
      <div className="mt-3 grid gap-x-4 gap-y-1 sm:grid-cols-2">
        {cropEdges.map((edge) => (
          <label key={edge} className="flex min-h-8 items-center gap-2 text-sm">
            <span className="w-20 shrink-0">{say(`desk.makeup.cutAt.${edge}`)}</span>
            <input
              type="range"
              min={0}
              max={0.8}
              step={step}
              value={cutOf(shown, edge)}
              aria-valuetext={percent(cutOf(shown, edge))}
              onChange={(event) => setShown(cutCrop(shown, edge, Number(event.target.value)))}
              className="h-6 min-w-0 flex-1 accent-vermilion"
            />
            <output className="w-12 text-right tabular-nums">{percent(cutOf(shown, edge))}</output>
          </label>
        ))}
      </div>
      <p className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => choose(isWhole ? null : shown)}>
          {say('desk.makeup.cropDone')}
        </Button>
        <Button onClick={() => setShown(wholePhoto)}>{say('desk.makeup.cropWhole')}</Button>
        <Button look="quiet" onClick={close}>
          {say('desk.makeup.cancel')}
        </Button>
      </p>
    </DeskDialog>
  )
}

type SetShown = (change: (crop: Crop) => Crop) => void

function moveByKey(event: KeyboardEvent, setShown: SetShown): void {
  const by = {
    ArrowLeft: { x: -step, y: 0 },
    ArrowRight: { x: step, y: 0 },
    ArrowUp: { x: 0, y: -step },
    ArrowDown: { x: 0, y: step },
  }[event.key]
  if (by === undefined) return
  event.preventDefault()
  setShown((crop) => movedCrop(crop, by))
}

function moveByHand(
  { clientX, clientY, currentTarget, pointerId }: PointerEvent<HTMLElement>,
  {
    field,
    from,
    setShown,
  }: { readonly field: HTMLElement | null; readonly from: Crop; readonly setShown: SetShown },
): void {
  if (field === null) return
  const { width, height } = field.getBoundingClientRect()
  const frame = currentTarget
  frame.setPointerCapture(pointerId)
  frame.onpointermove = (event) =>
    setShown(() =>
      movedCrop(from, { x: (event.clientX - clientX) / width, y: (event.clientY - clientY) / height }),
    )
  frame.onpointerup = () => {
    frame.onpointermove = null
  }
}

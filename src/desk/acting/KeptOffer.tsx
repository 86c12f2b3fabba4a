'use client'

import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Offers back what was typed earlier and not saved. */
export function KeptOffer({
  title,
  text,
  restore,
  discard,
}: {
  readonly title: string
  readonly text: string
  readonly restore: { readonly label: string; readonly act: () => void }
  readonly discard: { readonly label: string; readonly act: () => void }
}) {
  return (
    <Notice look="care" className="mb-3" role="region" aria-label={title}>
      <p className="font-bold">{title}</p>
      <p className="text-sm">{text}</p>
      <p className="mt-1 flex flex-wrap gap-2">
        <Button onClick={restore.act}>{restore.label}</Button>
        <Button look="quiet" onClick={discard.act}>
          {discard.label}
        </Button>
      </p>
    </Notice>
  )
}

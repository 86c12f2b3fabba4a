'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { formatMoment } from '../language/formatMoment'
import type { LeaseView } from './useLease'

/** Who else is writing the story, and the way to take over; or who took it over from whoever looks. */
export function LeaseNotice({ lease, language }: { readonly lease: LeaseView; readonly language: Language }) {
  const say = translator(language)
  const { other, takenOverBy } = lease
  if (takenOverBy === null && other === null) return <div aria-live="polite" />
  const name = other?.personName ?? takenOverBy ?? ''
  return (
    <div aria-live="polite">
      <Notice
        look={takenOverBy === null ? 'care' : 'bad'}
        role="region"
        aria-label={say(takenOverBy === null ? 'desk.together.writing' : 'desk.together.takenOver', { name })}
        data-testid={takenOverBy === null ? 'lease' : 'taken-over'}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
      >
        <div className="min-w-0 flex-1 basis-60">
          <p className="font-bold">
            {say(takenOverBy === null ? 'desk.together.writing' : 'desk.together.takenOver', { name })}
          </p>
          <p className="text-sm">
            {takenOverBy === null && other
              ? say('desk.together.writingText', { name, moment: formatMoment(other.since, language) })
              : say('desk.together.takenOverText', { name })}
          </p>
        </div>
        {other && (
          <Button
            onClick={lease.takeOver}
            aria-busy={lease.isTaking}
            title={say('desk.together.takeOverHint', { name })}
          >
            {say('desk.together.takeOver')}
          </Button>
        )}
      </Notice>
    </div>
  )
}

'use client'

import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { Notice } from '../../ui/Notice'
import { KeptOffer } from '../acting/KeptOffer'
import { formatMoment } from '../language/formatMoment'
import { useMakeupTools } from './MakeupContext'
import { ConflictNotice } from './saving/ConflictNotice'
import type { useMakeup } from './useMakeup'

/** What has to be known or decided before the work goes on: a page to be read alone, work that was left, a colleague's page. */
export function DeskNotices({ makeup }: { readonly makeup: ReturnType<typeof useMakeup> }) {
  const { say, desk, language } = useMakeupTools()
  const { kept, state, settle } = makeup
  return (
    <>
      {!desk.mayEdit && (
        <Notice look="care" className="m-3 mb-0">
          {desk.objection ? wordsOfRefusal(desk.objection, language) : say('desk.makeup.readOnly')}
        </Notice>
      )}
      {kept && (
        <div className="mx-3 mt-3">
          <KeptOffer
            title={say('desk.makeup.keptTitle')}
            text={say('desk.makeup.keptText', { moment: formatMoment(kept.at, language) })}
            restore={{ label: say('desk.makeup.keptRestore'), act: kept.restore }}
            discard={{ label: say('desk.makeup.keptDiscard'), act: kept.forget }}
          />
        </div>
      )}
      {state.conflict && (
        <ConflictNotice
          conflict={state.conflict}
          base={state.saved.work}
          theirs={desk.placed}
          settle={settle}
        />
      )}
    </>
  )
}

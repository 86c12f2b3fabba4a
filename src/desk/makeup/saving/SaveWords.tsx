'use client'

import { classNames } from '../../../ui/classNames'
import { useMakeupTools } from '../MakeupContext'
import { SmallButton } from '../panel/SmallButton'
import type { SaveState } from './SaveState'

const looks: Readonly<Record<SaveState['kind'], string>> = {
  saved: 'text-pine',
  saving: 'text-quiet',
  waiting: 'text-amber',
  conflict: 'text-vermilion',
  failed: 'text-vermilion',
}

/** Whether what is on the screen is saved; where it is not, why, and a button to try again. */
export function SaveWords({
  saveState,
  saveNow,
}: {
  readonly saveState: SaveState
  readonly saveNow: () => void
}) {
  const { say } = useMakeupTools()
  const { kind } = saveState
  return (
    <span className="flex flex-wrap items-center gap-2 text-sm">
      <span
        role="status"
        className={classNames('font-medium', looks[kind])}
        data-testid="save-state"
        data-state={kind}
      >
        {say(`desk.makeup.save.${kind}`)}
        {kind === 'failed' && <span className="font-normal"> {saveState.why}</span>}
      </span>
      {kind === 'failed' && saveState.signIn && (
        <a href="/desk/sign-in" target="_blank" rel="noreferrer">
          {say('desk.signInAgain')}
        </a>
      )}
      {kind === 'failed' && <SmallButton onClick={saveNow}>{say('desk.makeup.saveAgain')}</SmallButton>}
    </span>
  )
}

'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { AutosaveState } from './useAutosave'

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
})

/** Whether what is typed is kept on the server, and since when. */
export function AutosaveWords({
  state,
  language,
}: {
  readonly state: AutosaveState
  readonly language: Language
}) {
  const say = translator(language)
  if (state.kind === 'idle') return null
  return (
    <span className="text-sm text-quiet" data-testid="autosave" data-state={state.kind}>
      {state.kind === 'kept'
        ? say('desk.together.kept', { clock: clock.format(state.at) })
        : say('desk.together.keptFailed')}
    </span>
  )
}

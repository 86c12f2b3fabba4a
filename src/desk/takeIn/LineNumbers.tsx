'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'

/** Which lines of the source something came from, each a way to it. */
export function LineNumbers({
  lines,
  language,
}: {
  readonly lines: readonly number[]
  readonly language: Language
}) {
  const say = translator(language)
  const [first] = lines
  if (first === undefined) return null
  return (
    <a href={`#source-${first}`} className="ml-1 inline-block py-0.5 text-xs text-quiet">
      {say(lines.length > 1 ? 'desk.takeIn.joined' : 'desk.takeIn.lines', {
        lines: lines.join(say('desk.list')),
      })}
    </a>
  )
}

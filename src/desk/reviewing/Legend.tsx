import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Pieces } from './Pieces'

const signs = ['added', 'removed', 'movedHere', 'movedAway'] as const

/** What the signs of the comparison mean. */
export function Legend({ language }: { readonly language: Language }) {
  const say = translator(language)
  return (
    <p
      className="flex flex-wrap gap-x-3 text-sm"
      aria-label={say('desk.reviewing.legend')}
      role="note"
      data-testid="legend"
    >
      {signs.map((kind) => (
        <span key={kind} aria-hidden>
          <Pieces
            pieces={[{ kind, text: say(`desk.reviewing.${kind}`, { move: '' }), move: null }]}
            language={language}
          />
        </span>
      ))}
    </p>
  )
}

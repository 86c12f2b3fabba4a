import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Field } from '../../ui/Field'

const eightHours = 8 * 3_600_000

/** A date and a time on the Beijing clock, whatever clock the browser keeps. */
export function MomentFields({ at, language }: { readonly at: string; readonly language: Language }) {
  const say = translator(language)
  const clock = new Date(Date.parse(at) + eightHours).toISOString()
  return (
    <div className="grid grid-cols-2 gap-2">
      <Field
        label={say('desk.board.date')}
        name="date"
        type="date"
        required
        defaultValue={clock.slice(0, 10)}
      />
      <Field
        label={say('desk.board.time')}
        name="time"
        type="time"
        required
        defaultValue={clock.slice(11, 16)}
      />
    </div>
  )
}

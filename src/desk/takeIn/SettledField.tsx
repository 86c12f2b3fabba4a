'use client'

import { useState } from 'react'
import { Field } from '../../ui/Field'

/** A line of text that counts as one step when the editor leaves it or presses Enter. */
export function SettledField({
  label,
  text,
  settle,
}: {
  readonly label: string
  readonly text: string
  readonly settle: (text: string) => void
}) {
  const [typed, setTyped] = useState(text)
  const [shown, setShown] = useState(text)
  if (shown !== text) {
    setShown(text)
    setTyped(text)
  }
  const done = () => {
    if (typed !== text) settle(typed)
  }
  return (
    <Field
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) done()
      }}
    />
  )
}

'use client'

import {
  FieldDescription,
  fieldBaseClass,
  FieldError,
  FieldLabel,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import type { JSONFieldClientComponent, Validate } from 'payload'
import { useCallback, useState } from 'react'

/**
 * A field of data as plain text. Payload's own editor for it is fetched from another host, and without that host the
 * field stays empty. Text that is no JSON stays as typed and holds the save up.
 */
export const JsonText: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { label, required, admin } = field
  const { t } = useTranslation()
  const [typed, setTyped] = useState<Typed | null>(null)
  const validate = useCallback<Validate>(
    (value) => (typeof value === 'string' ? t('validation:invalidInput') : true),
    [t],
  )
  const form = useField<unknown>({ potentiallyStalePath: given, validate })
  const { disabled, path, setValue, showError, value } = form
  const isFixed = readOnly === true || disabled
  const change = (text: string) => {
    const next = read(text)
    setTyped(next)
    setValue(next.value)
  }
  return (
    <div className={`${fieldBaseClass} json-text ${showError ? 'error' : ''} ${isFixed ? 'read-only' : ''}`}>
      {label && <FieldLabel label={label} path={path} required={required === true} />}
      <div className={`${fieldBaseClass}__wrap`}>
        <FieldError path={path} showError={showError} />
        <textarea
          id={`field-${path.replace(/\./g, '__')}`}
          value={typed && isSame(typed.value, value) ? typed.text : shown(value)}
          disabled={isFixed}
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
        />
      </div>
      {admin?.description && <FieldDescription path={path} description={admin.description} />}
    </div>
  )
}

interface Typed {
  readonly text: string
  readonly value: unknown
}

function read(text: string): Typed {
  if (text.trim() === '') return { text, value: null }
  try {
    return { text, value: JSON.parse(text) }
  } catch {
    return { text, value: text } // said under the field: it is not finished, or has a slip
  }
}

/** The form hands values back as copies. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}

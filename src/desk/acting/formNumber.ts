import { formText } from './formText'

/** A field of a form that only our own pages fill with a number. */
export function formNumber(form: FormData, name: string): number {
  const number = Number(formText(form, name) || Number.NaN)
  if (!Number.isSafeInteger(number)) throw new Error(`The form has no number in "${name}".`)
  return number
}

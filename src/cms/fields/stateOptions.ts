import { en } from '../../messages/en'
import { zh } from '../../messages/zh'

type StateName = keyof typeof zh.state

/** Options of a select out of the state names in the message files. */
export function stateOptions<const S extends StateName>(states: readonly S[]) {
  return states.map((value) => ({ value, label: { zh: zh.state[value], en: en.state[value] } }))
}

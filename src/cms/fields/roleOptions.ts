import { en } from '../../messages/en'
import { zh } from '../../messages/zh'
import type { Role } from '../../review/Role'

/** Options of a select out of the role names in the message files. */
export function roleOptions(roles: readonly Role[]) {
  return roles.map((value) => ({ value, label: { zh: zh.role[value], en: en.role[value] } }))
}

import { zh } from '../../src/messages/zh'
import type { Role } from '../../src/review/Role'

/** "责任编辑、校对". */
export const roleNames = (roles: readonly Role[]): string => roles.map((role) => zh.role[role]).join('、')

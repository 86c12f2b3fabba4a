/** 岗位. A person may hold several, each from one date until another. */
export const roles = [
  'correspondent', // 通讯员
  'reporter', // 记者
  'responsibleEditor', // 责任编辑
  'deskChief', // 编辑部主任
  'dutyChiefEditor', // 值班总编
  'proofreader', // 校对
  'pageDesigner', // 美编
  'administrator', // 系统管理员
  'auditor', // 审计员
] as const
export type Role = (typeof roles)[number]

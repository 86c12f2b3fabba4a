const scenes =
  /^[^，,。：:；;、“]{1,8}(?:上|中|里|下|前|后|时|内|间|方面)[，,]|^[^，,。：:；;]{0,8}时[^，,。]{2,8}[、，,]/u
const predicates =
  /^[^，,。：:；;“”的]{2,8}(?:一共|共有|由[^，,。]{2,}|将[^，,。]{2,}|已经?[^，,。]{2,}|位于|现有|今年|每年|每天)/u
const attributes = /^[^，,。：:；;“”]{1,10}的[^，,。：:；;的]{1,6}(?:有|是|将|在|由|来自)/u
const everyone =
  /^[^，,。：:；;]{2,20}(?:全体|各部门|有关领导|相关负责人|负责同志|代表)[^。]{0,90}(?:参加|出席|列席)/u
const setTopic = /^[^，,。：:；;“”]{2,6}的(?:办法|原因|关键|秘诀|做法|经验|背后)/u

/**
 * Whether a piece opens with a subject and what is said of it (夜校由…举办, 预防的办法有三条): more often a paragraph's
 * beginning than the rest of a cut sentence, but no proof.
 */
export function opensWithSubject(text: string): boolean {
  return [scenes, predicates, attributes, everyone, setTopic].some((pattern) => pattern.test(text))
}

import { startsWithSurname } from './startsWithSurname'

const certainEnding =
  /(?:科协|协会|学会|科学技术协会|中心|公司|政府|集团|大学|学院|学校|小学|中学|幼儿园|研究会|联合会|委员会|办公室|管委会|街道|医院|研究院|研究所|电视台|融媒体|工会|妇联|团委|党委|基地|合作社|编辑部|记者站|服务站|工作站|博物馆|图书馆|科技馆|文化馆|消防队|支队|大队|日报|晚报|科技报|新华社|新华网)$/u
const placeEnding = /^\p{Script=Han}{2}[镇乡村县]$/u
const shortEnding = /[局委办馆校院所厅处站部社队会联园室台网报科段厂村镇乡县区州盟]$/u

/**
 * Whether a signature is that of a unit and not of a person.
 *
 * - Names ending in 科协, 协会, 学会, 中心, 公司, 政府 and the like always are.
 * - Three characters ending in 镇, 乡, 村 or 县 name a place: hardly anybody is called so.
 * - Names ending in 局, 委, 办, 馆, 校, 院, 所 and the like are, from four characters on, or where no family name begins them.
 */
export function isOrganizationName(name: string): boolean {
  const length = Array.from(name).length
  if (length >= 3 && certainEnding.test(name)) return true
  if (placeEnding.test(name)) return true
  if (!shortEnding.test(name)) return false
  return length >= 4 || (length >= 2 && !startsWithSurname(name))
}

const single = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温芦翟尚易殷伍乔赖兰文庄柯樊申施童左游卓倪冉苟蒲景岳阳季牟冷佘卿桂晏柴蓝甘祝管解房裴辛毕聂焦詹霍鲁葛安欧路古成屈项柳凌盛岑代宁麦祁关包单巫巩席康强张曲木朴樵瞿穆符米纪纳缪耿臧舒艾苗费车边连迟邢邬郁郎郜钮銮鄢颜饶骆鲍齐敬翁喻仲华卞涂池焉谷植练普阿敖封宗官宫应帅常幸廉戚战时昌星晋暴占南娄章柏窦奚嵇滑荣羊惠甄牧隗宓厉戎祖詹郜蒙胥翟贡劳扶冉雍扈冀浦茹习容慎戈暨衡满弘寇阙隆晁勾那饶沙鞠丰蒯查竺权桓柳苍厍邸佟佴商赫呼延漆鹿付昂郗邴邰璩濮寿逄仉仝阮荀仇简栾燕荆隋农蔚苑巴桑闵喜仓山东方洛易丛师匡印危梅楚谌储靳昝蹇',
)
const double = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 端木 西门 南宫 独孤 泽仁 扎西 洛桑 阿牛 吉克'.split(
    ' ',
  ),
)

/** Whether a name begins with a family name (姓). Used to tell a person from a unit, never to refuse a name. */
export function startsWithSurname(name: string): boolean {
  return single.has(name.slice(0, 1)) || double.has(name.slice(0, 2))
}

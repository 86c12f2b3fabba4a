const roleWord =
  '(?:[\\p{Script=Han}]{0,8}?(?:记者|通讯员|通信员|实习生|评论员|观察员|撰稿人|撰稿|作者单位|单位|作者|指导老师|指导教师|辅导老师|辅导教师|编译|整理|综合|供稿|来源|文图|图文|摄影报道|摄影|报道|采写|撰文|供图)|文[/／、]?图|图[/／、]?文|文[/／]?摄|文字|文|图|摄)'

/** The words that stand in a 署名 beside names: roles, sources, an author's standing. */
export const bylineSigns = {
  wholeRole: new RegExp(`^${roleWord}$`, 'u'),
  leadingRole: new RegExp(`^(${roleWord})([:：/／])(.+)$`, 'u'),
  gluedRole:
    /^((?:本报|本刊|本网|本台|新华社|[\p{Script=Han}]{2,4}(?:日报|晚报|科技报))?(?:首席|特约|见习|实习|全媒体|融媒体|特派)?(?:记者|通讯员|实习生|评论员))(\p{Script=Han}{2,4})$/u,
  trailingRole:
    /^(\p{Script=Han}{2,12}?)([/／]?)(文\/图|图\/文|文图|供稿|供图|摄影报道|摄影|摄|整理|编译|[文图](?<=\/.))$/u,
  afterName:
    /^(?:文[/／]?图|图[/／]?文|文图|图文|供稿|供图|摄|摄影|摄影报道|报道|整理|编译|综合|采写|撰文|文|图|文[/／]?摄)$/u,
  /** What an author is or belongs to, printed before the name: 某某小学五(2)班, 作者系某某教师. */
  standing:
    /^(?:作者[系为是单][\p{Script=Han}A-Za-z0-9（）“”·]{2,40}|[\p{Script=Han}A-Za-z0-9（）]{2,24}(?:级|班|年级|专业)\d{0,4})$/u,
  source: /^(据|摘自|转自|综合)((?!报道)[\p{Script=Han}《》]{2,24})$/u,
  notedName: /^(\p{Script=Han}{2,4})(（作者[系为是单][^（）]{2,40}）)$/u,
  personName:
    /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8}){1,3}|[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3})$/u,
  notNames:
    /^(?:完|待续|未完待续|续完|节选|摘编|下转|上接|资料|资料图|图片|资料图片|排名不分先后|如图|见图|右图|左图|上图|下图|附图|见右图|见左图|略|全文|组图|图文无关|[一二三四五六七八九十百零〇]+|.*第.{1,3}版.*|.*[图照]片.*|上|中|下)$/u,
} as const

/** Signs of Chinese newspaper copy that more than one reader looks for. */
export const patterns = {
  /** A sentence is over here, closing quotes and brackets after it included. */
  sentenceEnd: /(?:[。！？!?…]|(?<=[\p{Script=Han}”）)])\.)[”’"'」』）)】》]*$/u,
  /** A list or a speech goes on, but the paragraph may be whole. */
  softEnd: /[：:；;][”’"']?$/u,
  dateline:
    /^(?:本[报刊网台]讯|本[报刊网]综合(?:消息|报道|讯)|\p{Script=Han}{2,8}(?:日报|晚报|早报|晨报|时报|科技报|农民报|青年报|融媒)讯(?=[\s\u3000(（])|(?:新华社|新华网|中新社|中新网|本报|本刊|\p{Script=Han}{2,6}(?:报|社|网))\p{Script=Han}{0,14}?(?:\d{1,2}月)?\d{1,2}日[电讯]|据(?:新华社|新华网|中新社|中新网|\p{Script=Han}{2,8}(?:报|网|社))(?:消息|报道|电|讯)|(?:综合消息|讯)(?=[\s(（]))/u,
  jump: /[(（]?\s*(?:上接|下转|转|接)\s*(?:本报)?\s*第?\s*[A-Z]?(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*版.{0,12}$/u,
  captionStart:
    /^(?:[▲△▼▽◀▶◁▷↑↓←→☝☞]|[(（]?(?:[上下左右题本]|以上|以下|本版)?图(?:[①-⑨一二三四五六1-9]{1,2}\s*[：:为]|\s*为|\s*[：:]|片?说明\s*[：:]?|片\s*[：:]))/u,
  rubric:
    /^(?:[■◆●★□▶\s]*[【〖]\s*[^【】〖〗]{2,14}\s*[】〗][■◆●★□\s]*|[■◆●★□▶\s]*\p{Script=Han}{0,4}(?:要闻|速览|简讯|快讯|动态|时讯|资讯|播报|短波|集锦)[■◆●★□\s]*)$/u,
  /** A column of briefs: 简讯, 要闻速览. */
  briefs:
    /(?:要闻|速览|简讯|快讯|动态|时讯|资讯|播报|短波|集锦|简明新闻|一句话新闻|一周要览)[】〗■◆●★□\s]*$/u,
  /** A notice or a line of addresses among the copy: 遗失声明：…… 新闻热线：…… */
  notice:
    /^(?:(?:遗失|作废|更正)?(?:声明|启事)[：:]|(?:.{0,12}(?:热线|电话|地址|邮箱|邮编|投稿|网址|订阅|零售价|承印)[^。，]{0,6}[：:].*){1,2}$)/u,
  numbered:
    /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．](?!\d)|[①-⑳]|[●■◆▶★○◎]\s*(?=\p{Script=Han}))/u,
  bullet: /^[▲△▼▽◀▶◁▷●■◆★○◎□◇※☆▪](?=\s*[\p{Script=Han}\d“])/u,
  deckStart: /^(?:——|--|―|–{2}|—)\s*(?=\p{Script=Han}|[“《‘"])/u,
  /** A turn of an interview: 问：…… 答：…… 记者：…… */
  speech: /^(?:[问答QA]|记者|主持人|本报记者|编者按|编者的话)[：:]/u,
  /** Ends a story, but signs it with nobody's name: (综合), (作者系某某学院教师). */
  sourceNote: /^[（(](?:综合|完|本报综合|综合报道|本报综合报道|作者[系为是单][^（）()。]{2,40})[）)]$/u,
  bareByline: /^[（(].{2,80}[）)]$/u,
} as const

/** Signs of Chinese newspaper copy that more than one reader looks for. */
export const patterns = {
  /** A sentence is over here, closing quotes and brackets after it included. */
  sentenceEnd: /(?:[。！？!?…]|(?<=[\p{Script=Han}”）)])\.)[”’"'」』）)】》]*$/u,
  /** A list or a speech goes on, but the paragraph may be whole. */
  softEnd: /[：:；;][”’"']?$/u,
  dateline:
    /^(?:本[报刊网台]讯|本[报刊网]综合(?:消息|报道|讯)|(?:新华社|新华网|中新社|中新网|本报|本刊|\p{Script=Han}{2,6}(?:报|社|网))\p{Script=Han}{0,14}?(?:\d{1,2}月)?\d{1,2}日[电讯]|据(?:新华社|新华网|中新社|中新网|\p{Script=Han}{2,8}(?:报|网|社))(?:消息|报道|电|讯)|(?:综合消息|讯)(?=[\s(（]))/u,
  jump: /[(（]?\s*(?:上接|下转|转|接)\s*(?:本报)?\s*第?\s*[A-Z]?(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*版.{0,12}$/u,
  captionStart:
    /^(?:[▲△▼▽◀▶◁▷↑↓←→☝☞]|[(（]?(?:[上下左右题本]|以上|以下|本版)?图(?:[①-⑨一二三四五六1-9]{1,2}\s*[：:为]|\s*为|\s*[：:]|片?说明\s*[：:]?|片\s*[：:]))/u,
  rubric:
    /^(?:[■◆●★□▶\s]*[【〖]\s*[^【】〖〗]{2,14}\s*[】〗][■◆●★□\s]*|[■◆●★□▶\s]*\p{Script=Han}{0,4}(?:要闻|速览|简讯|快讯|动态|时讯|资讯|播报|短波|集锦)[■◆●★□\s]*)$/u,
  numbered:
    /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．](?!\d)|[①-⑳]|[●■◆▶★○◎]\s*(?=\p{Script=Han}))/u,
  deckStart: /^(?:——|--|―|–{2}|—)\s*(?=\p{Script=Han}|[“《‘"])/u,
  bareByline: /^[（(].{2,80}[）)]$/u,
} as const

const dangling =
  /(?:[的和与及在对将把是为向从由被并而、，,以于至到了等使让给跟或且其该各每这那]|大多|先后|以及|不断|进一步|积极|已经|正在|共同|成功|全面|深入|通过|针对|围绕|按照|根据|充分|有效|逐步|主要|分别|其中|因为|所以|如果|虽然|不仅|还是|就是|可以|能够|需要|应该|没有|一个|一些|很多|许多|[一二三四五六七八九十百千万\d](?:余|多)?[所个项场名位座条届次件家批支台])$/u

/** Whether a line ends on a word that asks for more: 的, 在, 先后, 大多 … */
export function isDangling(text: string): boolean {
  return dangling.test(text)
}

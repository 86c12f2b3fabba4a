/** 期号 and 总期号 as they are printed: "第45期 总第3210期". */
export function formatIssueNumbers(issue: {
  readonly number: number
  readonly serialNumber: number
}): string {
  return `第${issue.number}期 总第${issue.serialNumber}期`
}

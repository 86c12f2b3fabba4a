/** 期 `number`, from 1 in every year, and 总第n期 `serialNumber`, which runs on. `date` is YYYY-MM-DD. */
export interface IssueNumbers {
  readonly date: string
  readonly number: number
  readonly serialNumber: number
}

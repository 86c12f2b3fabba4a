/**
 * 报眉: the line above a page. `date` is a calendar date, 2023-03-02.
 *
 * - `editors` stand at its right end (责任编辑, 美编, 校对), and over them `contacts`, as they are printed: 电话, 邮箱.
 */
export interface PlanFolio {
  readonly newspaper: string
  readonly date: string
  readonly pageNumber: number
  readonly title: string
  readonly editors: readonly { readonly role: string; readonly name: string }[]
  readonly contacts?: readonly string[] | undefined
}

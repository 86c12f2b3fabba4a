/**
 * 协办单位: a city's or prefecture's science association that helps to make a page.
 *
 * - `area` is the city or prefecture (绵阳市, 凉山州); `districts` its counties and districts in full (安州区) and in
 *   every short form in use.
 */
export interface CoOrganizer {
  readonly id: number
  readonly name: string
  readonly shortName: string
  readonly area: string
  readonly districts: readonly string[]
}

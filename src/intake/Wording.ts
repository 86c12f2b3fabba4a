/** How often each run of one to three characters stands in the page's copy. */
export type Wording = ReadonlyMap<string, number>

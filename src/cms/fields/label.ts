/** A label of the admin, Chinese first. */
export const label = (zh: string, en: string) => ({ zh, en })

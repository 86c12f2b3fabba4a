import type { ApiFault } from './apiFaults'

/** What an endpoint found, before it becomes HTTP. `besides` stands in the body next to `error`. */
export type ApiAnswer =
  | { readonly kind: 'found'; readonly body: object }
  | { readonly kind: 'refused'; readonly fault: ApiFault; readonly besides?: object }

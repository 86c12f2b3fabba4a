/**
 * Which engine made a page. Raised by hand with every change after which some plan may give another page than before;
 * tests/golden goes red where that is forgotten. A published page keeps the version that made it.
 */
export const engineVersion = '13'

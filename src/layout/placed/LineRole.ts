/** What a line is to a reader. The lines of a 报头 and of an advertisement's mark are `folio` and `caption`. */
export type LineRole =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'body'
  | 'subhead'
  | 'byline'
  | 'caption'
  | 'pageFlag'
  | 'coOrganizer'
  | 'folio'

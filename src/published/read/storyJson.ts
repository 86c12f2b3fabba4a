/** ISO 8601 of a time column, as JavaScript writes it. */
const time = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A `PublishedStory` out of a row of stories called `s`. */
export const storyJson = `s.content || jsonb_build_object(
  'revision', s.revision, 'state', s.state, 'correction', s.notice, 'revisedAt', ${time('s.revised_at')})`

/** A `RetractedStory` out of a row of stories called `s`. */
export const retractedStoryJson = `jsonb_build_object(
  'id', s.story_id, 'issueDate', to_char(s.date, 'YYYY-MM-DD'), 'pageNumber', s.page_number,
  'storyNumber', s.story_number, 'state', s.state, 'notice', s.notice, 'revision', s.revision,
  'revisedAt', ${time('s.revised_at')})`

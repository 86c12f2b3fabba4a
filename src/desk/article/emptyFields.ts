import type { StoryFields } from './StoryFields'

/** The form of a story that is not written yet. */
export const emptyFields: StoryFields = {
  kicker: '',
  headline: '',
  deck: '',
  dateline: '',
  body: '',
  bylineText: '',
  captions: [],
  source: '',
  rubricId: '',
  coOrganizerId: '',
  plannedLength: '',
  embargoUntil: '',
  unitSignOffBy: '',
  unitSignOffAt: '',
}

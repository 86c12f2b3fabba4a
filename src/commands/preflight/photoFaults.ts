import type { StoredPhoto } from '../ports'
import type { PageForPreflight } from './IssueForPreflight'
import type { PreflightFault } from './PreflightFault'
import { makeFault } from './makeFault'

const isEmpty = (text: string | null) => text === null || text.trim() === ''
const rules = [
  { kind: 'photoWithoutCaption', isBroken: ({ caption }: StoredPhoto) => isEmpty(caption) },
  { kind: 'photoWithoutCredit', isBroken: ({ credit }: StoredPhoto) => isEmpty(credit) },
] as const

/** Photos that a page shows without caption (图说) or credit (摄影署名). */
export function photoFaults({ page, stories }: PageForPreflight): readonly PreflightFault[] {
  return stories.flatMap((story) =>
    story.photos
      .filter(({ id }) => !page.makeup.photosLeftOut.includes(id))
      .flatMap((photo, place) =>
        rules
          .filter(({ isBroken }) => isBroken(photo))
          .map(({ kind }) =>
            makeFault(kind, {
              pageId: page.id,
              articleId: story.id,
              page: page.number,
              story: story.copy.headlines.headline,
              photo: place + 1,
            }),
          ),
      ),
  )
}

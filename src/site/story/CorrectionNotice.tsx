import type { PublishedStory } from '../../published/record'
import { formatMoment } from '../formatMoment'
import { words } from '../words'

/** 更正: what was wrong, on the story and on its page. */
export function CorrectionNotice({ story }: { readonly story: PublishedStory }) {
  if (story.correction === null) return null
  return (
    <aside
      aria-label={words('site.correction')}
      className="my-4 border-l-4 border-accent bg-tint px-4 py-3 text-left"
    >
      <p className="leading-relaxed">
        <b className="mr-2 font-sans text-accent">{words('site.correction')}</b>
        {story.correction}
      </p>
      {story.revisedAt && (
        <p className="label mt-1 text-quiet">
          {words('site.correctedAt', { moment: formatMoment(story.revisedAt) })}
        </p>
      )}
    </aside>
  )
}

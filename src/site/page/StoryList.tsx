import type { PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { HeadlineText } from '../HeadlineText'
import { words } from '../words'
import { storyEntries, type StoryEntry } from './storyEntries'

/** 本版稿件: the stories of a page beside it. An entry and its place on the page are lit together (page-view.css). */
export function StoryList({ page }: { readonly page: PublishedPage }) {
  return (
    <nav id="stories" aria-label={words('site.onThisPage')}>
      <h2 className="side-heading">{words('site.onThisPage')}</h2>
      <ol>
        {storyEntries(page).map((entry) => (
          <li key={entry.storyNumber} className="border-b border-hairline">
            <a href={addresses.story(entry)} className="entry block py-2.5 pl-3 leading-snug">
              <Name entry={entry} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Name({ entry: { headline, kicker, correction } }: { readonly entry: StoryEntry }) {
  if (headline === null) {
    return <span className="text-quiet">{words('site.withdrawnStory')}</span>
  }
  return (
    <>
      {kicker && <span className="label block text-quiet">{kicker}</span>}
      <HeadlineText text={headline} />
      {correction && (
        <span className="label mt-1 block">
          <b className="mr-1.5 text-accent">{words('site.corrected')}</b>
          {correction}
        </span>
      )}
    </>
  )
}
